// A document was captured after at most one other of the same address, which was recorded before it, and at most one was after it.
// @check
MATCH (document:Document)
WITH document, COLLECT { MATCH (document)-[:CAPTURED_AFTER]->(earlier:Document) RETURN earlier } AS earlier, COUNT { (document)<-[:CAPTURED_AFTER]-(:Document) } AS later
WHERE size(earlier) > 1 OR later > 1
  OR any(one IN earlier WHERE document.text IS NULL OR NOT coalesce(one.url = document.url AND one.recordedAt < document.recordedAt, false))
RETURN document.id AS id, [one IN earlier | one.id] AS found
