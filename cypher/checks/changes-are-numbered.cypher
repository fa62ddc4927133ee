// The changes of the log are numbered from 1 without a gap.
// @check
MATCH (change:Change)
WHERE NOT coalesce(change.position = 1 OR (change.position > 1 AND EXISTS { (:Change {position: change.position - 1}) }), false)
RETURN 'change ' + toString(change.position) AS id, change.operationId AS found
