// Writes derived relations: between entities, between origins and claims, between claims.
// @command
// @param relations: list
UNWIND $relations AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[relation:$(row.type)]->(to)
SET relation = row.properties
