// Nothing was taken back, replaced or corrected before it was recorded, nor at that moment.
// @check
CALL () {
  MATCH (node)
  RETURN coalesce(node.id, elementId(node)) AS id, node.recordedAt AS recordedAt, [node.retractedAt, node.replacedAt, node.correctedAt] AS ends
  UNION ALL
  MATCH (start)-[link]->()
  RETURN coalesce(start.id, elementId(start)) AS id, link.recordedAt AS recordedAt, [link.retractedAt] AS ends
}
WITH id, recordedAt, [end IN ends WHERE end <= recordedAt] AS early
WHERE size(early) > 0
RETURN id, [recordedAt, early[0]] AS found
