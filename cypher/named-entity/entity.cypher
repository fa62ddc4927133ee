// The entity that a passage may mean.
// @step named: NamedEntity -> entity: Entity one
MATCH (entity:Entity {id: named.entityId})
