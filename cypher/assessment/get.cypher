// An assessment of a source or of a claim by one assessor.
// @interface assessment: Assessment = ReliabilityAssessment | CredibilityAssessment
// @column id: string
// @column recordedAt: instant
// @column by: string
// @column value: string
// @column rationale: string?
// @column replacedAt: instant
MATCH (assessment:Assessment {id: $id})
WHERE assessment.recordedAt <= $known
