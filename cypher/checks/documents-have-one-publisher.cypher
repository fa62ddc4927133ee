// At most one source published a document.
// @check
MATCH (document:Document)<-[:PUBLISHED]-(source:Source)
WITH document, collect(source.id) AS sources
WHERE size(sources) > 1
RETURN document.id AS id, sources AS found
