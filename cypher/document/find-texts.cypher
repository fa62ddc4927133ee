// The texts of documents, with the day of publication.
// @query
// @param ids: string[]
// @returns id: string, text: string?, publishedAt: string? many
UNWIND $ids AS wanted
MATCH (document:Document {id: wanted})
RETURN document.id AS id, document.text AS text, document.publishedAt AS publishedAt
