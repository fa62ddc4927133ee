// How credible one assessor takes a claim to be.
// @type assessment: CredibilityAssessment
// @column id: string
// @column recordedAt: instant
// @column by: string
// @column value: string
// @column rationale: string?
// @column replacedAt: instant
MATCH (assessment:CredibilityAssessment {id: $id})
WHERE assessment.recordedAt <= $known
