// The states that are stored of these claims, in order, and what each claim shows of the last of them.
// @query
// @param claims: string[]
// @returns id: string, recordedAt: instant, shown: map, states: list many
UNWIND $claims AS wanted
MATCH (claim:Claim {id: wanted})
RETURN claim.id AS id, claim.recordedAt AS recordedAt,
  claim {.support, .dispute, .lifecycle, recordedAt: claim.stateSince} AS shown,
  COLLECT {
    MATCH (claim)-[:HAD_STATE]->(state:ClaimState)
    RETURN state {.support, .dispute, .lifecycle, .recordedAt, .replacedAt} ORDER BY state.recordedAt
  } AS states
