// Every excerpt is, character by character, what its document says from its start to its end; so is what stands before and after it.
// @check
MATCH (document:Document)-[:CONTAINS]->(excerpt:Excerpt)
WITH excerpt, document.text AS text, excerpt.start AS start, excerpt.end AS end,
  excerpt.start - size(excerpt.prefix) AS from, size(excerpt.prefix) AS before, size(excerpt.suffix) AS after
WITH excerpt, CASE
  WHEN 0 <= from AND from <= start AND start < end AND end <= size(text)
  THEN [substring(text, from, before), substring(text, start, end - start), substring(text, end, after)]
END AS found
WHERE NOT coalesce(found = [excerpt.prefix, excerpt.exact, excerpt.suffix], false)
RETURN excerpt.id AS id, found[1] AS found
