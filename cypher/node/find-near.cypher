// What is next to some nodes, as known then: latest recorded first, each with the positions of the nodes that it is
// next to, in their order and not more than wanted. The targets belong to it whatever they are.
// @query
// @param of: string[]
// @param targets: string[]
// @param except: string[]
// @param only: string[]
// @param isLast: boolean
// @param relations: string[]
// @param labels: string[]
// @param known: instant
// @param isTimed: boolean
// @param validFrom: instant
// @param validTo: instant
// @param each: int
// @param limit: int
// @returns id: string, recordedAt: instant, beside: list many
UNWIND range(0, size($of) - 1) AS position
MATCH (node:Node {id: $of[position]})-[link]-(near:Node)
WHERE type(link) IN $relations
  AND (link.retractedAt IS NULL OR (link.retractedAt > $known AND link.recordedAt <= $known))
  AND (NOT $isTimed OR link.validTo IS NULL OR (link.validTo > $validFrom AND link.validFrom < $validTo))
WITH near, position
ORDER BY position
WITH near, collect(DISTINCT position)[..$each] AS beside
WHERE (any(label IN labels(near) WHERE label IN $labels) OR near.id IN $targets)
  AND NOT near.id IN $except AND (NOT $isLast OR near.id IN $only)
  AND near.recordedAt <= $known AND coalesce(near.retractedAt, near.correctedAt, 8640000000000000) > $known
  AND (NOT $isTimed OR near.validTo IS NULL OR (near.validTo > $validFrom AND near.validFrom < $validTo))
RETURN near.id AS id, near.recordedAt AS recordedAt, beside
ORDER BY recordedAt DESC, id DESC
LIMIT $limit
