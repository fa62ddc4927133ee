// Waits for a change that is under way, and lets no other begin until the transaction ends.
// @command
// @param writer: string
MATCH (log:Log {id: 'log'})
SET log.writer = $writer
