// What is next to some nodes, as known then: of each kind of relation and each direction so many as its limit says, those that were recorded last.
// @query
// @param of: string[]
// @param limits: map
// @param labels: string[]
// @param known: instant
// @param isTimed: boolean
// @param validFrom: instant
// @param validTo: instant
// @returns position: int, relation: string, isForward: boolean, near: list many
UNWIND range(0, size($of) - 1) AS position
MATCH (node:Node {id: $of[position]})-[link]-(near:Node)
WHERE $limits[type(link)] > 0
  AND (link.retractedAt IS NULL OR (link.retractedAt > $known AND link.recordedAt <= $known))
  AND (NOT $isTimed OR link.validTo IS NULL OR (link.validTo > $validFrom AND link.validFrom < $validTo))
  AND any(label IN labels(near) WHERE label IN $labels)
  AND near.recordedAt <= $known AND coalesce(near.retractedAt, near.correctedAt, 8640000000000000) > $known
  AND (NOT $isTimed OR near.validTo IS NULL OR (near.validTo > $validFrom AND near.validFrom < $validTo))
WITH DISTINCT position, type(link) AS relation, startNode(link) = node AS isForward, near
ORDER BY near.recordedAt DESC, near.id DESC
WITH position, relation, isForward, collect(near.id)[..$limits[relation]] AS near
RETURN position, relation, isForward, near
ORDER BY position, relation, isForward DESC
