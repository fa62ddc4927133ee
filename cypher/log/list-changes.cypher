// Changes of the log after a given one, in order, with all that their hashes cover: for going through all of them.
// @query
// @param after: int
// @param limit: int
// @returns position: int, operation: string, operationId: string, by: string, recordedAt: instant, before: string, after: string, hash: string many
MATCH (change:Change)
WHERE change.position > $after
RETURN change.position AS position, change.operation AS operation, change.operationId AS operationId, change.by AS by, change.recordedAt AS recordedAt, change.before AS before, change.after AS after, change.hash AS hash
ORDER BY change.position
LIMIT $limit
