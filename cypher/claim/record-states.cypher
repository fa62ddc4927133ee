// Records the status of claims where it has become another one: the state before ends, and the claim shows the new one.
// @command
// @param states: list
// @param recordedAt: instant
// @param forever: instant
UNWIND $states AS row
MATCH (claim:Claim {id: row.id})
WHERE NOT coalesce(claim.support = row.support AND claim.dispute = row.dispute AND claim.lifecycle = row.lifecycle, false)
OPTIONAL MATCH (claim)-[:HAD_STATE]->(before:ClaimState {replacedAt: $forever})
SET before.replacedAt = $recordedAt
SET claim.support = row.support, claim.dispute = row.dispute, claim.lifecycle = row.lifecycle, claim.stateSince = $recordedAt
CREATE (claim)-[:HAD_STATE]->(:ClaimState {support: row.support, dispute: row.dispute, lifecycle: row.lifecycle, recordedAt: $recordedAt, replacedAt: $forever})
