// What these claims say, and on what they rest over known time: who asserted them from when to when, and of what they were stated to be a part, or the whole.
// @query
// @param claims: string[]
// @returns id: string, properties: map, subject: string, object: string?, place: string?, baselines: string[], assertions: list, parts: list many
UNWIND $claims AS wanted
MATCH (claim:Claim {id: wanted})-[:SUBJECT]->(subject:Entity)
RETURN claim.id AS id, properties(claim) AS properties, subject.id AS subject,
  head(COLLECT { MATCH (claim)-[:OBJECT]->(object:Entity) RETURN object.id }) AS object,
  head(COLLECT { MATCH (claim)-[:AT]->(place:Place) RETURN place.id }) AS place,
  COLLECT { MATCH (claim)-[:BASELINE]->(baseline:Claim) RETURN baseline.id } AS baselines,
  COLLECT {
    MATCH (claim)<-[:OF]-(assertion:Assertion {stance: 'ASSERTS'})
    RETURN [assertion.recordedAt, assertion.retractedAt, head(COLLECT { MATCH (assertion)-[:VIA {role: 'ORIGIN'}]->(origin:Source) RETURN origin.id })]
  } AS assertions,
  COLLECT { MATCH (claim)-[part:PART_OF]-(other:Claim) RETURN [other.id, part.recordedAt, part.retractedAt] } AS parts
