// The head of the log shows the position, the time and the hash of the last change.
// @check
MATCH (change:Change)
WITH change ORDER BY change.position DESC LIMIT 1
OPTIONAL MATCH (log:Log)
WITH change, collect([log.position, log.recordedAt, log.hash]) AS heads
WHERE heads <> [[change.position, change.recordedAt, change.hash]]
RETURN 'change ' + toString(change.position) AS id, heads AS found
