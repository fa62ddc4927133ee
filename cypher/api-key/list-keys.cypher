// All API keys there ever were, oldest first.
// @query
// @returns id: string, name: string, kind: string, role: string, createdAt: instant, revokedAt: instant?, lastUsedAt: instant? many
MATCH (key:ApiKey)
RETURN key.id AS id, key.name AS name, key.kind AS kind, key.role AS role, key.createdAt AS createdAt, key.revokedAt AS revokedAt, key.lastUsedAt AS lastUsedAt
ORDER BY createdAt, id
