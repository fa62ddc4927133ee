// The source whose reliability was assessed.
// @step assessment: ReliabilityAssessment -> source: Source one
MATCH (assessment)-[:OF]->(source:Source)
