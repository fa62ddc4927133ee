// What an assessor says of something now.
// @query
// @param of: string
// @param by: string
// @param forever: instant
// @returns id: string, value: string, rationale: string? optional
MATCH (:Source|Claim {id: $of})<-[:OF]-(assessment:Assessment {by: $by, replacedAt: $forever})
RETURN assessment.id AS id, assessment.value AS value, assessment.rationale AS rationale
