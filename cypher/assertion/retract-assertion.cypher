// Takes the record of an assertion back: from now on it does not stand, and the same may be recorded anew.
// @command
// @param id: string
// @param reason: string
// @param by: string
// @param recordedAt: instant
MATCH (assertion:Assertion {id: $id})
SET assertion.retractedAt = $recordedAt, assertion.retractedBy = $by, assertion.retractionReason = $reason, assertion.contentKey = null
