// What is recorded of an address; the latest last.
// @query
// @param url: string
// @returns id: string, sha256: string? many
MATCH (document:Document {url: $url})
RETURN document.id AS id, document.sha256 AS sha256
ORDER BY document.recordedAt, document.id
