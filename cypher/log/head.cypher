// The head of the log: the time of the last committed change; null before the first one.
// @query
// @returns recordedAt: instant? one
OPTIONAL MATCH (log:Log {id: 'log'})
RETURN log.recordedAt AS recordedAt
