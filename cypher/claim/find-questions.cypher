// The questions with a quantity that some claims answer without a condition, each once: those that most of the claims answer first. Of each the claims, and the parts and the unit of the first of them.
// @query
// @param ids: string[]
// @returns comparisonKey: string, claims: string[], subject: string, predicate: string, unit: string, object: string?, place: string?, wording: string?, modality: string, role: string many
UNWIND $ids AS wanted
MATCH (claim:Claim {id: wanted})
WHERE claim.unit IS NOT NULL AND claim.condition IS NULL
WITH claim ORDER BY claim.id
WITH claim.comparisonKey AS comparisonKey, collect(claim.id) AS claims, head(collect(claim)) AS claim
RETURN comparisonKey, claims,
  claim.subjectId AS subject, claim.predicate AS predicate, claim.unit AS unit,
  claim.objectId AS object, claim.placeId AS place,
  claim.wording AS wording, claim.modality AS modality, claim.role AS role
ORDER BY size(claims) DESC, comparisonKey
