// Records assertions: of which claim, in which document, quoting what, through whom.
// @command
// @param assertions: list
// @param by: string
// @param recordedAt: instant
// @param forever: instant
UNWIND $assertions AS row
MATCH (claim:Claim {id: row.claim})
MATCH (document:Document {id: row.document})
CREATE (claim)<-[:OF]-(assertion:Node:Assertion {id: row.id, contentKey: row.contentKey, by: $by, recordedAt: $recordedAt, retractedAt: $forever})-[:IN]->(document)
SET assertion += row.properties
WITH assertion, row
CALL (assertion, row) {
  UNWIND row.quotes AS quoted
  MATCH (excerpt:Excerpt {id: quoted.excerpt})
  CREATE (assertion)-[:QUOTES {position: quoted.position, supports: quoted.supports}]->(excerpt)
}
CALL (assertion, row) {
  UNWIND row.chain AS hop
  MATCH (source:Source {id: hop.source})
  CREATE (assertion)-[via:VIA]->(source)
  SET via = hop.properties
}
CALL (assertion, row) {
  MATCH (earlier:Assertion {id: row.repeats})
  CREATE (assertion)-[:REPEATS]->(earlier)
}
