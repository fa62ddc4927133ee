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
MATCH (assertion:Assertion {id: $id})
WHERE assertion.recordedAt <= $known
