// Notes by which version of the rules all that is derived was.
// @command
// @param derivation: int
MATCH (log:Log {id: 'log'})
SET log.derivation = $derivation
