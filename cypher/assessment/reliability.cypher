// How reliable one assessor takes a source to be.
// @type assessment: ReliabilityAssessment
// @column id: string
// @column recordedAt: instant
// @column by: string
// @column value: string
// @column rationale: string?
// @column replacedAt: instant
MATCH (assessment:ReliabilityAssessment {id: $id})
WHERE assessment.recordedAt <= $known
