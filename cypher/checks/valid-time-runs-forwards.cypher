// No claim ends to hold before it begins, nor at that moment.
// @check
MATCH (claim:Claim)
WHERE claim.validTo <= claim.validFrom
RETURN claim.id AS id, [claim.validFrom, claim.validTo] AS found
