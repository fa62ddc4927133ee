// The quoted passages of a document, in the order of the text.
// @step document: Document -> excerpt: Excerpt many
// @order excerpt.start, excerpt.id
MATCH (document)-[:CONTAINS]->(excerpt:Excerpt)
WHERE excerpt.recordedAt <= $known
