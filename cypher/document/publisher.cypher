// Who published a document.
// @step document: Document -> source: Source optional
MATCH (document)<-[:PUBLISHED]-(source:Source)
