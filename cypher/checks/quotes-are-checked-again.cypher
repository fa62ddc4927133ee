// Of every passage that is quoted from a document it is said once, for each later capture, whether the text of that still says it, and where.
// @check
CALL () {
  MATCH (excerpt:Excerpt)-[check:CHECKED_IN]->(document:Document)
  WITH excerpt, check, document, check.start = excerpt.start AS same, substring(document.text, check.start, check.end - check.start) = excerpt.exact AS stands
  WHERE NOT coalesce(CASE check.result
    WHEN 'VERIFIED' THEN same AND stands
    WHEN 'MOVED' THEN NOT same AND stands
    ELSE check.start IS NULL AND check.end IS NULL AND NOT document.text CONTAINS excerpt.exact
  END, false) OR NOT EXISTS { (document)-[:CAPTURED_AFTER]->{1,}(:Document)-[:CONTAINS]->(excerpt) }
  RETURN excerpt.id AS id, [document.id, check.result] AS found
  UNION ALL
  MATCH (later:Document)-[:CAPTURED_AFTER]->{1,}(:Document)-[:CONTAINS]->(excerpt:Excerpt)
  WHERE COUNT { (excerpt)-[:CHECKED_IN]->(later) } <> 1
  RETURN excerpt.id AS id, [later.id, 'once'] AS found
}
RETURN id, found
