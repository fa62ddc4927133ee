// Removes every relation that was derived from comparing these claims with others.
// @command
// @param claims: string[]
UNWIND $claims AS wanted
MATCH (:Claim {id: wanted})-[comparison:AGREES_WITH|CONFLICTS_WITH]-()
WITH DISTINCT comparison
DELETE comparison
