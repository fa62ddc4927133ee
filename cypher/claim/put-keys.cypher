// Keeps by what claims are found: under which key they are compared, where their attested time ends, and the ids of their ends.
// @command
// @param claims: list
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
SET claim += row.keys
