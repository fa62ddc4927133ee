// The later captures of the address of a document, with their texts.
// @query
// @param document: string
// @returns id: string, text: string many
MATCH (document:Document {id: $document})<-[:CAPTURED_AFTER]-{1,}(later:Document)
RETURN later.id AS id, later.text AS text
