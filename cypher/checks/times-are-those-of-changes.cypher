// Whatever was recorded, taken back, replaced or corrected was so at the time of a change of the log.
// @check
// @param forever: instant
CALL () {
  MATCH (change:Change)
  RETURN collect(change.recordedAt) + $forever AS times
}
CALL (times) {
  MATCH (node:!Change&!Log)
  WITH times, node, [time IN [node.recordedAt, node.stateSince, node.retractedAt, node.replacedAt, node.correctedAt] WHERE NOT time IN times] AS strange
  WHERE size(strange) > 0
  RETURN coalesce(node.id, elementId(node)) AS id, strange
  UNION ALL
  MATCH (start)-[link]->()
  WITH times, start, [time IN [link.recordedAt, link.retractedAt] WHERE NOT time IN times] AS strange
  WHERE size(strange) > 0
  RETURN coalesce(start.id, elementId(start)) AS id, strange
}
RETURN id, strange AS found
