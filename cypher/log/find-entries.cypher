// The changes of the log that were made at some moments, in order, with all that their hashes cover.
// @query
// @param moments: list
// @returns position: int, operation: string, operationId: string, by: string, recordedAt: instant, before: string, after: string, hash: string, previousHash: string many
UNWIND $moments AS moment
MATCH (change:Change {recordedAt: moment})
RETURN change.position AS position, change.operation AS operation, change.operationId AS operationId, change.by AS by, change.recordedAt AS recordedAt, change.before AS before, change.after AS after, change.hash AS hash,
  coalesce(head(COLLECT { MATCH (earlier:Change {position: change.position - 1}) RETURN earlier.hash }), '') AS previousHash
ORDER BY position
