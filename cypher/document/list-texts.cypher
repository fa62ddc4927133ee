// Documents after a given one, in order, with their texts and the hashes of those: for going through all of them.
// @query
// @param after: string
// @param limit: int
// @returns id: string, text: string?, sha256: string? many
MATCH (document:Document)
WHERE document.id > $after
RETURN document.id AS id, document.text AS text, document.sha256 AS sha256
ORDER BY document.id
LIMIT $limit
