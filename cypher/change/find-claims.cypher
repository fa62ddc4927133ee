// The changes after a moment, up to another one, in order, each with the claims that it did something to: by recording or ending them, or what is said about them, or by making their status another one.
// The id is asked for since the index is one of both.
// @query
// @param after: instant
// @param upTo: instant
// @param limit: int
// @returns id: string, at: instant, claims: string[] many
MATCH (change:Change)
WHERE change.recordedAt > $after AND change.recordedAt <= $upTo
WITH change.id AS id, change.recordedAt AS at
ORDER BY at
LIMIT $limit
WITH id, at, COLLECT {
  MATCH (claim:Claim)
  WHERE claim.recordedAt = at AND claim.id IS NOT NULL
  RETURN claim.id AS claimId
  UNION
  MATCH (claim:Claim)
  WHERE claim.correctedAt = at
  RETURN claim.id AS claimId
  UNION
  MATCH (said:Node)
  WHERE said.recordedAt = at
  MATCH (said)-[:OF|QUALIFIES|LEFT|RIGHT]->(claim:Claim)
  RETURN claim.id AS claimId
  UNION
  MATCH (said:Node)
  WHERE said.retractedAt = at
  MATCH (said)-[:OF|QUALIFIES|LEFT|RIGHT]->(claim:Claim)
  RETURN claim.id AS claimId
  UNION
  MATCH (said:Assessment)
  WHERE said.replacedAt = at
  MATCH (said)-[:OF]->(claim:Claim)
  RETURN claim.id AS claimId
  UNION
  MATCH (state:ClaimState)
  WHERE state.recordedAt = at
  MATCH (claim:Claim)-[:HAD_STATE]->(state)
  RETURN claim.id AS claimId
} AS claims
RETURN id, at, claims
ORDER BY at
