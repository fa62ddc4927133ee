// A change of the log.
// @query
// @param id: string
// @returns id: string, recordedAt: instant, operation: string optional
MATCH (change:Change {id: $id})
RETURN change.id AS id, change.recordedAt AS recordedAt, change.operation AS operation
