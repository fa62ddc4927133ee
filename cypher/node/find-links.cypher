// The relations between pairs of nodes, as known then: how many of each kind and direction, and what stands behind the latest recorded of them, claims and assertions.
// @query
// @param pairs: list
// @param relations: string[]
// @param known: instant
// @param isTimed: boolean
// @param validFrom: instant
// @param validTo: instant
// @param each: int
// @returns one: string, other: string, relation: string, isForward: boolean, count: int, behind: list many
UNWIND $pairs AS pair
MATCH (one:Node {id: pair[0]})
MATCH (other:Node {id: pair[1]})
MATCH (one)-[link]-(other)
WHERE type(link) IN $relations
  AND (link.retractedAt IS NULL OR (link.retractedAt > $known AND link.recordedAt <= $known))
  AND (NOT $isTimed OR link.validTo IS NULL OR (link.validTo > $validFrom AND link.validFrom < $validTo))
WITH one, other, link, startNode(link) AS start, endNode(link) AS end
WITH one, other, link, start = one AS isForward, link.recordedAt AS recordedAt,
  CASE
    WHEN link.claimId IS NOT NULL AND link.otherId IS NULL THEN [link.claimId]
    ELSE [end IN [start, end] WHERE end:Claim | end.id]
  END + [end IN [start, end] WHERE end:Assertion | end.id] + CASE WHEN link.assertionId IS NULL THEN [] ELSE [link.assertionId] END AS behind
ORDER BY recordedAt DESC, behind DESC
RETURN one.id AS one, other.id AS other, type(link) AS relation, isForward, count(link) AS count, collect(behind)[..$each] AS behind
ORDER BY one, other, relation, isForward DESC
