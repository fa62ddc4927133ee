// Every external id stands for exactly one entity.
// @check
MATCH (externalId:ExternalId)
WITH externalId, COLLECT { MATCH (externalId)-[:IDENTIFIES]->(entity:Entity) RETURN entity.id } AS entities
WHERE size(entities) <> 1
RETURN externalId.scheme + ':' + externalId.value AS id, entities AS found
