// An assessor has no two assessments of one thing at the same known time: the earlier is replaced when the later is recorded.
// @check
MATCH (assessed:Source|Claim)<-[:OF]-(assessment:Assessment)
WITH assessed, assessment.by AS assessor, collect(assessment) AS assessments
UNWIND assessments AS assessment
UNWIND assessments AS other
WITH assessed, assessment, other
WHERE assessment.id < other.id AND assessment.recordedAt < other.replacedAt AND other.recordedAt < assessment.replacedAt
RETURN assessed.id AS id, [assessment.id, other.id] AS found
