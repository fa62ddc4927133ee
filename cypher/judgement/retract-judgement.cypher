// Takes a judgement back.
// @command
// @param id: string
// @param by: string
// @param reason: string
// @param recordedAt: instant
MATCH (judgement:Judgement {id: $id})
SET judgement.retractedAt = $recordedAt, judgement.retractedBy = $by, judgement.retractionReason = $reason
