// The standing assertions of a claim with all they consist of.
// @query
// @param claim: string
// @param forever: instant
// @returns id: string, document: string, properties: map, repeats: string?, quotes: list, chain: list many
MATCH (:Claim {id: $claim})<-[:OF]-(assertion:Assertion {retractedAt: $forever})-[:IN]->(document:Document)
RETURN assertion.id AS id, document.id AS document, assertion {.stance, .voice, .hedge, .basis, .saidAt, .saidFrom, .saidTo} AS properties,
  head(COLLECT { MATCH (assertion)-[:REPEATS]->(earlier:Assertion) RETURN earlier.id }) AS repeats,
  COLLECT { MATCH (assertion)-[quotes:QUOTES]->(excerpt:Excerpt) RETURN {excerpt: excerpt.id, position: quotes.position, supports: quotes.supports} ORDER BY quotes.position } AS quotes,
  COLLECT { MATCH (assertion)-[via:VIA]->(source:Source) RETURN {source: source.id, properties: properties(via)} ORDER BY via.position } AS chain
ORDER BY assertion.recordedAt, assertion.id
