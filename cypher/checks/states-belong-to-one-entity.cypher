// Every state is that of exactly one entity.
// @check
MATCH (state:EntityState)
WITH state, COUNT { (:Entity)-[:HAD_STATE]->(state) } AS entities
WHERE entities <> 1
RETURN elementId(state) AS id, entities AS found
