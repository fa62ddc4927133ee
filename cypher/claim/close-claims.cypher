// Closes claims that another one corrects: they are hidden from lists from now on.
// @command
// @param claims: string[]
// @param recordedAt: instant
// @param forever: instant
UNWIND $claims AS corrected
MATCH (claim:Claim {id: corrected})
WHERE claim.correctedAt = $forever
SET claim.correctedAt = $recordedAt
