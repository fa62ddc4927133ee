// The head of the log: the position and the time of the last committed change; nothing before the first one.
// @query
// @returns recordedAt: instant, position: int optional
MATCH (log:Log {id: 'log'})
RETURN log.recordedAt AS recordedAt, log.position AS position
