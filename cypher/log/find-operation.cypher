// What became of an operation, if it was ever carried out.
// @query
// @param operationId: string
// @returns payloadHash: string, result: string, position: int, recordedAt: instant, by: string optional
MATCH (operation:Operation {id: $operationId})
MATCH (change:Change {position: operation.position})
RETURN operation.payloadHash AS payloadHash, operation.result AS result, change.position AS position, change.recordedAt AS recordedAt, change.by AS by
