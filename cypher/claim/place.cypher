// Where a claim says it is.
// @step claim: Statement -> place: Place optional
MATCH (claim)-[:AT]->(place:Place)
