// A text without an address that is recorded already: by the same publisher, of the same day; the earliest first.
// @query
// @param sha256: string?
// @param publisher: string?
// @param publishedAt: string?
// @returns id: string, sha256: string? many
MATCH (document:Document {sha256: $sha256})
WHERE document.url IS NULL AND document.publishedAt = $publishedAt
  AND EXISTS { (document)<-[:PUBLISHED]-(:Source {id: $publisher}) }
RETURN document.id AS id, document.sha256 AS sha256
ORDER BY document.recordedAt, document.id
