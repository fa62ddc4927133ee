// The changes that did it, in order.
// @step difference: ClaimDifference -> change: Change many
// @order change.recordedAt
UNWIND difference.moments AS moment
MATCH (change:Change {recordedAt: moment})
