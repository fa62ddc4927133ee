// The changes of the log, or those after a moment, in the order in which they were made.
// @root -> change: Change many
// @param since: instant?
// @order change.recordedAt
MATCH (change:Change)
WHERE change.recordedAt <= $known // @when past
  AND change.recordedAt > $since // @when since
