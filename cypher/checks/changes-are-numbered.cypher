// The changes of the log are numbered from 1 without a gap, and their ids say their number.
// @check
MATCH (change:Change)
WHERE NOT coalesce(
  change.id = 'change_' + toString(change.position)
    AND (change.position = 1 OR (change.position > 1 AND EXISTS { (:Change {position: change.position - 1}) })),
  false
)
RETURN 'change ' + toString(change.position) AS id, change.operationId AS found
