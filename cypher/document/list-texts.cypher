// Documents after a given one, in order, with their texts, the hashes of those and their fingerprints: for going through all of them.
// @query
// @param after: string
// @param limit: int
// @returns id: string, text: string?, sha256: string?, fingerprint: string[]? many
MATCH (document:Document)
WHERE document.id > $after
RETURN document.id AS id, document.text AS text, document.sha256 AS sha256, document.fingerprint AS fingerprint
ORDER BY document.id
LIMIT $limit
