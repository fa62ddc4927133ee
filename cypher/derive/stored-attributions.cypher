// The relations that are stored as derived from the assertions of these claims.
// @query
// @param claims: string[]
// @returns type: string, assertionId: string, from: string, to: string, question: string?, validFrom: instant?, recordedAt: instant, retractedAt: instant many
UNWIND $claims AS wanted
MATCH (claim:Claim {id: wanted})<-[made:CLAIMS|DENIES|DECLINES_TO_COMMENT_ON]-(source:Source)
RETURN type(made) AS type, made.assertionId AS assertionId, source.id AS from, claim.id AS to, made.question AS question, made.validFrom AS validFrom, made.recordedAt AS recordedAt, made.retractedAt AS retractedAt
