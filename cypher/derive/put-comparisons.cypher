// Writes derived relations between claims.
// @command
// @param comparisons: list
UNWIND $comparisons AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (other:Claim {id: row.otherId})
CREATE (claim)-[comparison:$(row.type)]->(other)
SET comparison = row.properties
