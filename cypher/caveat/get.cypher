// A caveat: what somebody says about how far a claim holds.
// @type caveat: Caveat
// @column id: string
// @column recordedAt: instant
// @column by: string
// @column kind: string
// @column text: string
// @filter claims: Claim via caveat/claims
// @column retractedAt: instant
// @column retractedBy: string?
// @column retractionReason: string?
MATCH (caveat:Caveat {id: $id})
WHERE caveat.recordedAt <= $known
