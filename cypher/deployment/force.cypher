// Who is reported to be deployed.
// @step deployment: Deployment -> force: Force one
MATCH (deployment)-[:SUBJECT]->(force:Actor|Unit)
