// The claims that answer the same question as one of these for a time that overlaps, found by the key of the question and the end of the attested time. Totals and changes only for the same period.
// @query
// @param claims: string[]
// @returns id: string, otherId: string many
UNWIND $claims AS wanted
MATCH (claim:Claim {id: wanted})
MATCH (other:Claim {comparisonKey: claim.comparisonKey})
WHERE other.attestedTo > claim.validFrom AND other.validFrom < claim.attestedTo AND other <> claim
  AND (NOT coalesce(claim.role IN ['TOTAL', 'CHANGE'], false) OR (other.validFrom = claim.validFrom AND other.attestedTo = claim.attestedTo))
RETURN claim.id AS id, other.id AS otherId
