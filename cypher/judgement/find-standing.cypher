// A judgement, and whether it stands.
// @query
// @param id: string
// @param forever: instant
// @returns id: string, by: string, stands: boolean optional
MATCH (judgement:Judgement {id: $id})
RETURN judgement.id AS id, judgement.by AS by, judgement.retractedAt = $forever AS stands
