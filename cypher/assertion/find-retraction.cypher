// An assertion with its claim, and whether it was retracted.
// @query
// @param id: string
// @param forever: instant
// @returns claim: string, retractedAt: instant?, retractedBy: string? optional
MATCH (assertion:Assertion {id: $id})-[:OF]->(claim:Claim)
RETURN claim.id AS claim, CASE WHEN assertion.retractedAt = $forever THEN null ELSE assertion.retractedAt END AS retractedAt, assertion.retractedBy AS retractedBy
