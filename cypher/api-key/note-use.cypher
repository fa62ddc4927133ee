// Notes that an API key was used.
// @command
// @param id: string
// @param now: instant
MATCH (key:ApiKey {id: $id})
SET key.lastUsedAt = $now
