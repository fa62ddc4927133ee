// The claim an assertion makes or answers.
// @step assertion: Assertion -> claim: Claim one
MATCH (assertion)-[:OF]->(claim:Claim)
