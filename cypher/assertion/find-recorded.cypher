// Assertions with all they consist of, whether they stand or not.
// @query
// @param ids: string[]
// @returns id: string, claim: string, document: string, properties: map, repeats: string?, quotes: list, chain: list many
UNWIND $ids AS wanted
MATCH (claim:Claim)<-[:OF]-(assertion:Assertion {id: wanted})-[:IN]->(document:Document)
RETURN assertion.id AS id, claim.id AS claim, document.id AS document, assertion {.stance, .voice, .hedge, .basis, .saidAt, .saidFrom, .saidTo} AS properties,
  head(COLLECT { MATCH (assertion)-[:REPEATS]->(earlier:Assertion) RETURN earlier.id }) AS repeats,
  COLLECT { MATCH (assertion)-[quotes:QUOTES]->(excerpt:Excerpt) RETURN {excerpt: excerpt.id, position: quotes.position, supports: quotes.supports} ORDER BY quotes.position } AS quotes,
  COLLECT { MATCH (assertion)-[via:VIA]->(source:Source) RETURN {source: source.id, properties: properties(via)} ORDER BY via.position } AS chain
ORDER BY assertion.recordedAt, assertion.id
