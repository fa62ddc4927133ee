// An assessment of reliability is of exactly one source, and one of credibility of exactly one claim.
// @check
MATCH (assessment:Assessment)
WITH assessment, COLLECT { MATCH (assessment)-[:OF]->(assessed:Node) RETURN assessed.id } AS assessed,
  COUNT { (assessment)-[:OF]->(:Source) } AS sources, COUNT { (assessment)-[:OF]->(:Claim) } AS claims
WHERE size(assessed) <> 1 OR (assessment:ReliabilityAssessment AND sources <> 1) OR (assessment:CredibilityAssessment AND claims <> 1)
RETURN assessment.id AS id, assessed AS found
