// Every change was recorded later than the one before it.
// @check
MATCH (change:Change)
MATCH (earlier:Change {position: change.position - 1})
WHERE NOT coalesce(change.recordedAt > earlier.recordedAt, false)
RETURN 'change ' + toString(change.position) AS id, [earlier.recordedAt, change.recordedAt] AS found
