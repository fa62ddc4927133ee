// A text without an address that is recorded already: by the same publisher, of the same day.
// @query
// @param sha256: string?
// @param publisher: string?
// @param publishedAt: string?
// @returns id: string, sha256: string? many
MATCH (document:Document {sha256: $sha256, publishedAt: $publishedAt})<-[:PUBLISHED]-(:Source {id: $publisher})
WHERE document.url IS NULL
RETURN document.id AS id, document.sha256 AS sha256
ORDER BY document.recordedAt, document.id
