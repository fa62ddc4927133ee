// A claim counts as corrected from when the first claim that corrects it was recorded, and else never.
// @check
// @param forever: instant
MATCH (claim:Claim)
OPTIONAL MATCH (claim)<-[link:CORRECTS]-(:Claim)
WITH claim, coalesce(min(link.recordedAt), $forever) AS expected
WHERE NOT coalesce(claim.correctedAt = expected, false)
RETURN claim.id AS id, claim.correctedAt AS found
