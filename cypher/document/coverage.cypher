// The text of a document and what of it standing assertions quote, as known then, for its coverage.
// @step document: Document -> coding: Coding one
OPTIONAL MATCH (document)-[:CONTAINS]->(excerpt:Excerpt)<-[:QUOTES]-(assertion:Assertion)
WHERE excerpt.recordedAt <= $known AND assertion.recordedAt <= $known AND assertion.retractedAt > $known
WITH DISTINCT document, excerpt ORDER BY excerpt.start, excerpt.id
WITH document, collect(CASE WHEN excerpt IS NOT NULL THEN [excerpt.id, excerpt.start, excerpt.end] END) AS excerpts
WITH {text: document.text, excerpts: excerpts} AS coding
