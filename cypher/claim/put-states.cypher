// Puts all the states of claims in the place of those that are stored; each claim shows the last one.
// @command
// @param claims: list
UNWIND $claims AS row
MATCH (claim:Claim {id: row.id})
CALL (claim) {
  MATCH (claim)-[:HAD_STATE]->(state:ClaimState)
  DETACH DELETE state
}
WITH claim, row, last(row.states) AS current
SET claim.support = current.support, claim.dispute = current.dispute, claim.lifecycle = current.lifecycle, claim.stateSince = current.recordedAt
WITH claim, row
UNWIND row.states AS properties
CREATE (claim)-[:HAD_STATE]->(state:ClaimState)
SET state = properties
