// What claims can be about: an entity of any kind.
// @interface entity: Entity = Actor | Unit | Place | Event | Source
// @column id: string
// @column recordedAt: instant
// @column name: string state
// @column aliases: string[] state
MATCH (entity:Entity {id: $id})
WHERE entity.recordedAt <= $known
