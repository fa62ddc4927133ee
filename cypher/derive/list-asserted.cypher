// What derived relations follow from: these claims with each of their assertions, once for each origin of its chain.
// @query
// @param claims: string[]
// @returns claimId: string, predicate: string, modality: string, comparisonKey: string, subject: string?, object: string?, place: string?, validFrom: instant, validTo: instant, correctedAt: instant, assertionId: string, stance: string, origin: string?, recordedAt: instant, retractedAt: instant many
UNWIND $claims AS wanted
MATCH (claim:Claim {id: wanted})<-[:OF]-(assertion:Assertion)
OPTIONAL MATCH (assertion)-[:VIA {role: 'ORIGIN'}]->(origin:Source)
RETURN claim.id AS claimId, claim.predicate AS predicate, claim.modality AS modality, claim.comparisonKey AS comparisonKey,
  head([(claim)-[:SUBJECT]->(subject:Entity) | subject.id]) AS subject,
  head([(claim)-[:OBJECT]->(object:Entity) | object.id]) AS object,
  head([(claim)-[:AT]->(place:Entity) | place.id]) AS place,
  claim.validFrom AS validFrom, claim.validTo AS validTo, claim.correctedAt AS correctedAt,
  assertion.id AS assertionId, assertion.stance AS stance, origin.id AS origin, assertion.recordedAt AS recordedAt, assertion.retractedAt AS retractedAt
