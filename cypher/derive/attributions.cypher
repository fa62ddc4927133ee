// The relations between origins and claims that follow from assertions: one for each assertion whose chain has an origin and whose stance makes one.
// @query
// @param claims: string[]
// @param derivations: map
// @returns type: string, assertionId: string, from: string, to: string, recordedAt: instant, retractedAt: instant many
UNWIND $claims AS wanted
MATCH (claim:Claim {id: wanted})<-[:OF]-(assertion:Assertion)-[:VIA {role: 'ORIGIN'}]->(origin:Source)
WITH claim, assertion, origin, $derivations[assertion.stance] AS type
WHERE type IS NOT NULL
RETURN type, assertion.id AS assertionId, origin.id AS from, claim.id AS to, assertion.recordedAt AS recordedAt, assertion.retractedAt AS retractedAt
