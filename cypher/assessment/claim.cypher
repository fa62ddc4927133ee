// The claim whose credibility was assessed.
// @step assessment: CredibilityAssessment -> claim: Claim one
MATCH (assessment)-[:OF]->(claim:Claim)
