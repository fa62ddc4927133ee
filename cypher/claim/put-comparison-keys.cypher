// Keeps under which key claims are compared, and where their attested time ends.
// @command
// @param claims: list
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
SET claim.comparisonKey = row.comparisonKey, claim.attestedTo = row.attestedTo
