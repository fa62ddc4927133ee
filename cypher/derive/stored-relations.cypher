// The relations that are stored as derived from these claims, wherever they begin and end.
// @query
// @param claims: string[]
// @returns type: string, claimId: string, from: string, to: string, validFrom: instant, validTo: instant, recordedAt: instant, retractedAt: instant many
UNWIND $claims AS wanted
CALL (wanted) {
  MATCH (from)-[relation:DEPLOYED_TO {claimId: wanted}]->(to)
  RETURN from, relation, to
  UNION ALL
  MATCH (from)-[relation:CONTROLS {claimId: wanted}]->(to)
  RETURN from, relation, to
  UNION ALL
  MATCH (from)-[relation:PART_OF {claimId: wanted}]->(to)
  RETURN from, relation, to
  UNION ALL
  MATCH (from)-[relation:COMMANDS {claimId: wanted}]->(to)
  RETURN from, relation, to
  UNION ALL
  MATCH (from)-[relation:SUPPORTS {claimId: wanted}]->(to)
  RETURN from, relation, to
}
RETURN type(relation) AS type, relation.claimId AS claimId, from.id AS from, to.id AS to, relation.validFrom AS validFrom, relation.validTo AS validTo, relation.recordedAt AS recordedAt, relation.retractedAt AS retractedAt
