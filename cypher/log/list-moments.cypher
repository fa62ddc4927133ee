// When each change after a given one was made, in order: for going through all of them.
// @query
// @param after: int
// @param limit: int
// @returns position: int, recordedAt: instant many
MATCH (change:Change)
WHERE change.position > $after
RETURN change.position AS position, change.recordedAt AS recordedAt
ORDER BY change.position
LIMIT $limit
