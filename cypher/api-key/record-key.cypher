// Records an API key: its hash and what it stands for, never the key.
// @command
// @param id: string
// @param hash: string
// @param name: string
// @param kind: string
// @param role: string
// @param now: instant
CREATE (:ApiKey {id: $id, hash: $hash, name: $name, kind: $kind, role: $role, createdAt: $now})
