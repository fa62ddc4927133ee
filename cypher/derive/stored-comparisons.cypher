// The relations that are stored as derived from comparing these claims with others.
// @query
// @param claims: string[]
// @returns type: string, from: string, to: string, properties: map many
UNWIND $claims AS wanted
MATCH (:Claim {id: wanted})-[comparison:AGREES_WITH|CONFLICTS_WITH]-()
WITH DISTINCT comparison
RETURN type(comparison) AS type, startNode(comparison).id AS from, endNode(comparison).id AS to, properties(comparison) AS properties
