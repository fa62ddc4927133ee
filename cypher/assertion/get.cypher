// An assertion: one source's act of saying a claim, in one document, through one chain.
// @type assertion: Assertion
// @column id: string
// @column recordedAt: instant
// @column by: string
// @column stance: string
// @column voice: string
// @column hedge: string?
// @column basis: string
// @column saidAt: string?
// @column saidFrom: instant
// @column saidTo: instant
// @column retractedAt: instant
// @column retractedBy: string?
// @column retractionReason: string?
// @filter origin: Source via assertion/origin
// @filter via: Attribution via assertion/chain
// @filter document: Document via assertion/document
// @filter claim: Claim via assertion/claim
// @sort saidAt: saidFrom unknown -8640000000000000
// @sort recordedAt
MATCH (assertion:Assertion {id: $id})
WHERE assertion.recordedAt <= $known
