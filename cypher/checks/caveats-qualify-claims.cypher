// Every caveat qualifies at least one claim, and none twice.
// @check
MATCH (caveat:Caveat)
WITH caveat, COLLECT { MATCH (caveat)-[:QUALIFIES]->(claim:Claim) RETURN claim.id } AS claims
WHERE size(claims) = 0 OR any(at IN range(1, size(claims) - 1) WHERE claims[at] IN claims[..at])
RETURN caveat.id AS id, claims AS found
