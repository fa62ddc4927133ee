// Opens a change: first the operation's id, which only one can create; then the lock on the log's head, which gives the change its place and its time.
// @command
// @param operationId: string
// @param payloadHash: string
// @param now: instant
// @param derivation: int
// @returns position: int, recordedAt: instant, previousHash: string one
CREATE (operation:Operation {id: $operationId, payloadHash: $payloadHash})
MERGE (log:Log {id: 'log'})
ON CREATE SET log.position = 0, log.recordedAt = 0, log.hash = '', log.derivation = $derivation
SET log.writer = operation.id
WITH log
SET log.position = log.position + 1,
    log.recordedAt = CASE WHEN $now > log.recordedAt THEN $now ELSE log.recordedAt + 1 END
RETURN log.position AS position, log.recordedAt AS recordedAt, log.hash AS previousHash
