// Every state is that of exactly one entity, or of exactly one claim.
// @check
MATCH (state:EntityState|ClaimState)
WITH state, COUNT { (:Entity|Claim)-[:HAD_STATE]->(state) } AS nodes
WHERE nodes <> 1
RETURN elementId(state) AS id, nodes AS found
