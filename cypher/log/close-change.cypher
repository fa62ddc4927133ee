// Closes a change: what was done, chained to the change before it by its hash, and what to answer should it be asked for again.
// @command
// @param operationId: string
// @param operation: string
// @param position: int
// @param recordedAt: instant
// @param by: string
// @param before: string
// @param after: string
// @param hash: string
// @param result: string
MATCH (log:Log {id: 'log'})
MATCH (operation:Operation {id: $operationId})
CREATE (:Node:Change {id: 'change_' + toString($position), position: $position, operation: $operation, operationId: $operationId, by: $by, recordedAt: $recordedAt, before: $before, after: $after, hash: $hash})
SET log.hash = $hash, operation.result = $result, operation.position = $position
