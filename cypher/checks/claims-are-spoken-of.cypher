// Every claim was the matter of at least one assertion.
// @check
MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)<-[:OF]-(:Assertion) }
RETURN claim.id AS id, claim.statement AS found
