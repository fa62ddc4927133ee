// Revokes an API key for good; one that was revoked before keeps its time.
// @command
// @param id: string
// @param now: instant
// @returns name: string, role: string, revokedAt: instant optional
MATCH (key:ApiKey {id: $id})
SET key.revokedAt = coalesce(key.revokedAt, $now)
RETURN key.name AS name, key.role AS role, key.revokedAt AS revokedAt
