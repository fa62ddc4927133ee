// The head of the log once no change is under way: all that was recorded up to it is found by every query from then on.
// While a change is committed the head shows before its claims are in the indexes that they are found by. The lock on the
// head is given back after that; setting what is set already takes it, and writes nothing.
// @command
// @returns recordedAt: instant optional
MATCH (log:Log {id: 'log'})
SET log.writer = log.writer
RETURN log.recordedAt AS recordedAt
