// The relations that are stored as derived from these claims.
// @query
// @param claims: string[]
// @returns type: string, claimId: string, from: string, to: string, validFrom: instant, validTo: instant, recordedAt: instant, retractedAt: instant many
UNWIND $claims AS wanted
MATCH (:Claim {id: wanted})-[:SUBJECT]->(subject:Entity)-[relation:DEPLOYED_TO|CONTROLS|PART_OF|COMMANDS|SUPPORTS]->(target:Entity)
WHERE relation.claimId = wanted
RETURN type(relation) AS type, relation.claimId AS claimId, subject.id AS from, target.id AS to, relation.validFrom AS validFrom, relation.validTo AS validTo, relation.recordedAt AS recordedAt, relation.retractedAt AS retractedAt
