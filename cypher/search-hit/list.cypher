// What has all of some words, best first, and first what is near something in the graph.
// A search is {index, query, weight, base, ideal, whole, phrase}; the score of a query is a sum of constants, so it does
// not change with what else is recorded. Where the words are a name of an entity, its other names are looked for as
// well: named is {query, whole}, if wanted. Near is what a walk of up to three relations from the start reaches: entities
// are not walked through, but those right beside a start that is none itself; each step goes to the newest that it finds.
// @root -> hit: SearchHit many
// @edge match: SearchMatch
// @param text: string
// @param searches: list
// @param named: list
// @param most: int
// @param closeTo: string?
// @order match.score desc, match.recordedAt desc, match.hitId desc
CALL () {
  UNWIND $named AS named
  CALL db.index.fulltext.queryNodes('entityState_names', named.query, {limit: 50}) YIELD node
  WITH named, node, [node.name] + coalesce(node.aliases, []) AS names
  WHERE node.recordedAt <= $known AND any(name IN names WHERE toLower(name) = named.whole)
    AND NOT EXISTS { (node)<-[:HAD_STATE]-(entity:Entity) WHERE entity.retractedAt <= $known }
  UNWIND names AS name
  WITH DISTINCT named, name
  WHERE toLower(name) <> named.whole AND size(name) > 2
  WITH name
  ORDER BY name
  LIMIT 20
  RETURN collect(name) AS also
}
CALL (also) {
  UNWIND $searches AS search
  WITH search, reduce(query = search.query, name IN CASE WHEN search.whole IS NULL THEN also ELSE [] END | query + ' "' + replace(replace(name, '\\', ' '), '"', ' ') + '"^0') AS query
  CALL db.index.fulltext.queryNodes(search.index, query, {limit: $most}) YIELD node, score
  WITH search, node, score
  WHERE node.recordedAt <= $known AND coalesce(node.correctedAt, 8640000000000000) > $known
    AND coalesce(node.validFrom, -8640000000000000) < $validTo AND coalesce(node.validTo, 8640000000000000) > $validFrom // @when valid
  OPTIONAL MATCH (node)<-[:HAD_STATE]-(entity:Entity)
  WITH search, node, score, entity
  WHERE coalesce(entity.retractedAt, 8640000000000000) > $known
  WITH search, node, coalesce(entity, node) AS hit,
    CASE WHEN search.base + score < search.ideal THEN (search.base + score) / search.ideal ELSE 1.0 END AS words
  WITH node, hit, search.weight * words *
    CASE
      WHEN search.whole IS NULL AND search.phrase IS NULL THEN 1.0
      WHEN search.whole IS NULL THEN CASE WHEN any(text IN [node.statement, node.wording, node.title, node.exact, node.text] WHERE toLower(text) CONTAINS search.phrase) THEN 1.0 ELSE 0.9 END
      WHEN any(text IN [node.name] + coalesce(node.aliases, []) WHERE toLower(text) = search.whole) THEN 1.0
      ELSE 0.9
    END * CASE WHEN node.replacedAt <= $known THEN 0.8 ELSE 1.0 END AS relevance
  RETURN hit, [relevance, coalesce(node.version, 0)] AS best, null AS distance
UNION ALL // @when closeTo
  MATCH (start:Node {id: $closeTo}) // @when closeTo
  WHERE start.recordedAt <= $known // @when closeTo
  CALL (start) { // @when closeTo
    MATCH (start)-[link]-(near:Node) // @when closeTo
    WHERE coalesce(link.recordedAt, near.recordedAt) <= $known AND coalesce(link.retractedAt, 8640000000000000) > $known // @when closeTo
      AND near.recordedAt <= $known AND coalesce(near.retractedAt, near.correctedAt, near.replacedAt, 8640000000000000) > $known // @when closeTo
    WITH DISTINCT near // @when closeTo
    ORDER BY near.recordedAt DESC, near.id DESC // @when closeTo
    LIMIT 1000 // @when closeTo
    RETURN collect(near) AS first // @when closeTo
  } // @when closeTo
  CALL (start, first) { // @when closeTo
    UNWIND first AS between // @when closeTo
    WITH start, between // @when closeTo
    WHERE NOT (start:Entity AND between:Entity) // @when closeTo
    MATCH (between)-[link]-(near:Node) // @when closeTo
    WHERE coalesce(link.recordedAt, near.recordedAt) <= $known AND coalesce(link.retractedAt, 8640000000000000) > $known // @when closeTo
      AND near.recordedAt <= $known AND coalesce(near.retractedAt, near.correctedAt, near.replacedAt, 8640000000000000) > $known // @when closeTo
    WITH DISTINCT near // @when closeTo
    ORDER BY near.recordedAt DESC, near.id DESC // @when closeTo
    LIMIT 2000 // @when closeTo
    RETURN collect(near) AS second // @when closeTo
  } // @when closeTo
  CALL (second) { // @when closeTo
    UNWIND second AS between // @when closeTo
    WITH between // @when closeTo
    WHERE NOT between:Entity // @when closeTo
    MATCH (between)-[link]-(near:Node) // @when closeTo
    WHERE coalesce(link.recordedAt, near.recordedAt) <= $known AND coalesce(link.retractedAt, 8640000000000000) > $known // @when closeTo
      AND near.recordedAt <= $known AND coalesce(near.retractedAt, near.correctedAt, near.replacedAt, 8640000000000000) > $known // @when closeTo
    WITH DISTINCT near // @when closeTo
    ORDER BY near.recordedAt DESC, near.id DESC // @when closeTo
    LIMIT 4000 // @when closeTo
    RETURN collect(near) AS third // @when closeTo
  } // @when closeTo
  UNWIND [[0, [start]], [1, first], [2, second], [3, third]] AS level // @when closeTo
  UNWIND level[1] AS hit // @when closeTo
  RETURN hit, null AS best, level[0] AS distance // @when closeTo
}
WITH hit, also, max(best) AS best, min(distance) AS distance
WHERE best IS NOT NULL
WITH hit, {hitId: hit.id, version: best[1], text: $text, also: also, score: round(best[0] + coalesce(4 - distance, 0), 6), distance: distance, recordedAt: hit.recordedAt} AS match
