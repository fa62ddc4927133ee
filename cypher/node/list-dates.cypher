// The dates of documents and assertions after a given one, in order, with the bounds that are stored for them: for going through all of them.
// @query
// @param after: string
// @param limit: int
// @returns id: string, edtf: string?, earliest: instant, latest: instant many
CALL () {
  MATCH (document:Document)
  WHERE document.id > $after
  RETURN document.id AS id, document.publishedAt AS edtf, document.publishedFrom AS earliest, document.publishedTo AS latest
  ORDER BY document.id LIMIT $limit
  UNION ALL
  MATCH (assertion:Assertion)
  WHERE assertion.id > $after
  RETURN assertion.id AS id, assertion.saidAt AS edtf, assertion.saidFrom AS earliest, assertion.saidTo AS latest
  ORDER BY assertion.id LIMIT $limit
}
RETURN id, edtf, earliest, latest
ORDER BY id
LIMIT $limit
