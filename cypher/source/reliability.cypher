// How reliable a source was judged to be: the latest assessment of each assessor, newest first.
// @step source: Source -> assessment: ReliabilityAssessment many
// @order assessment.recordedAt desc, assessment.id desc
MATCH (source)<-[:OF]-(assessment:ReliabilityAssessment)
WHERE assessment.recordedAt <= $known AND assessment.replacedAt > $known
