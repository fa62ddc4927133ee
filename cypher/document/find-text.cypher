// The text of a document and when it was published, as known then.
// @query
// @param id: string
// @param known: instant
// @returns text: string?, publishedAt: string? optional
MATCH (document:Document {id: $id})
WHERE document.recordedAt <= $known
RETURN document.text AS text, document.publishedAt AS publishedAt
