// How credible a claim was judged to be: the latest assessment of each assessor, newest first.
// @step claim: Claim -> assessment: CredibilityAssessment many
// @order assessment.recordedAt desc, assessment.id desc
MATCH (claim)<-[:OF]-(assessment:CredibilityAssessment)
WHERE assessment.recordedAt <= $known AND assessment.replacedAt > $known
