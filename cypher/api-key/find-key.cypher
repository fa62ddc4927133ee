// What an API key stands for, by its hash, revoked or not.
// @query
// @param hash: string
// @returns id: string, name: string, kind: string, role: string, revokedAt: instant?, lastUsedAt: instant? optional
MATCH (key:ApiKey {hash: $hash})
RETURN key.id AS id, key.name AS name, key.kind AS kind, key.role AS role, key.revokedAt AS revokedAt, key.lastUsedAt AS lastUsedAt
