// A judgement: whether two records are about the same thing.
// @type judgement: Judgement
// @column id: string
// @column recordedAt: instant
// @column by: string
// @column verdict: string
// @column score: float?
// @column rationale: string?
// @column retractedAt: instant
// @column retractedBy: string?
// @column retractionReason: string?
MATCH (judgement:Judgement {id: $id})
WHERE judgement.recordedAt <= $known
