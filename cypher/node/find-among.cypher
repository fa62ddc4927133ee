// The relations between some nodes, as known then, from where they begin: how many of each kind, and what stands behind
// those recorded last. Where the other end is none of these nodes, it is left out, and how many other ends there are is told.
// @query
// @param ids: string[]
// @param each: int
// @param relations: string[]
// @param labels: string[]
// @param known: instant
// @param isTimed: boolean
// @param validFrom: instant
// @param validTo: instant
// @returns id: string, relation: string, isForward: boolean, other: string?, count: int, behind: list many
UNWIND $ids AS id
MATCH (node:Node {id: id})-[link]-(near:Node)
WHERE type(link) IN $relations
  AND (link.retractedAt IS NULL OR (link.retractedAt > $known AND link.recordedAt <= $known))
  AND (NOT $isTimed OR link.validTo IS NULL OR (link.validTo > $validFrom AND link.validFrom < $validTo))
  AND (near.id IN $ids OR any(label IN labels(near) WHERE label IN $labels))
  AND near.recordedAt <= $known AND coalesce(near.retractedAt, near.correctedAt, 8640000000000000) > $known
  AND (NOT $isTimed OR near.validTo IS NULL OR (near.validTo > $validFrom AND near.validFrom < $validTo))
WITH node, near, link, near.id IN $ids AS isInside, startNode(link) = node AS isForward
WHERE isForward OR NOT isInside
WITH node, type(link) AS relation, isForward, link.recordedAt AS recordedAt, CASE WHEN isInside THEN null ELSE near END AS outside, CASE WHEN isInside THEN near.id END AS other,
  CASE
    WHEN NOT isInside THEN null
    WHEN link.claimId IS NOT NULL AND link.otherId IS NULL THEN [link.claimId]
    ELSE [end IN [node, near] WHERE end:Claim | end.id]
  END + [end IN [node, near] WHERE end:Assertion | end.id] + CASE WHEN link.assertionId IS NULL THEN [] ELSE [link.assertionId] END AS behind
ORDER BY recordedAt DESC, behind DESC
WITH node, relation, isForward, other, count(*) AS links, count(DISTINCT outside) AS ends, collect(behind)[..$each] AS behind
RETURN node.id AS id, relation, isForward, other, CASE WHEN other IS NULL THEN ends ELSE links END AS count, behind
ORDER BY id, relation, isForward DESC, other
