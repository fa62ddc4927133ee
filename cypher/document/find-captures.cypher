// What is recorded of an address or, where there is none, of a text by the same publisher on the same day; the latest last.
// @query
// @param url: string?
// @param sha256: string?
// @param publisher: string?
// @param publishedAt: string?
// @returns id: string, sha256: string? many
CALL () {
  MATCH (document:Document {url: $url})
  RETURN document
  UNION
  MATCH (document:Document {sha256: $sha256})
  WHERE $url IS NULL AND document.url IS NULL AND document.publishedAt = $publishedAt
    AND EXISTS { (document)<-[:PUBLISHED]-(:Source {id: $publisher}) }
  RETURN document
}
RETURN document.id AS id, document.sha256 AS sha256
ORDER BY document.recordedAt, document.id
