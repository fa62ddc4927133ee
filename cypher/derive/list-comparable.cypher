// The claims that answer the same question as one of these for a time that overlaps, found by the key of the question along the times. Totals and changes only for the same period. Owned: each pair only from the claim that begins first, so that it is found once where all claims are gone through.
// @query
// @param claims: string[]
// @param owned: boolean
// @returns id: string, otherId: string many
UNWIND $claims AS wanted
MATCH (claim:Claim {id: wanted})
CALL (claim) {
  MATCH (other:Claim {comparisonKey: claim.comparisonKey})
  USING INDEX other:Claim(comparisonKey, validFrom, id)
  WHERE other.validFrom >= claim.validFrom AND other.validFrom < claim.attestedTo AND other.id IS NOT NULL
    AND (NOT $owned OR other.validFrom > claim.validFrom OR other.id > claim.id)
  RETURN other
  UNION
  UNWIND CASE WHEN $owned THEN [] ELSE [claim] END AS one
  MATCH (other:Claim {comparisonKey: one.comparisonKey})
  USING INDEX other:Claim(comparisonKey, attestedTo)
  WHERE other.attestedTo > one.validFrom AND other.validFrom < one.validFrom
  RETURN other
}
WITH claim, other
WHERE other <> claim AND other.attestedTo IS NOT NULL
  AND (NOT coalesce(claim.role IN ['TOTAL', 'CHANGE'], false) OR (other.validFrom = claim.validFrom AND other.attestedTo = claim.attestedTo))
RETURN claim.id AS id, other.id AS otherId
