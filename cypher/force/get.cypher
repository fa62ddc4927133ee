// Who can be deployed: an actor or a unit.
// @interface force: Force = Actor | Unit
// @column id: string
// @column recordedAt: instant
// @column name: string state
// @column nameFolded: string state
// @column aliases: string[] state
MATCH (force:Actor|Unit {id: $id})
WHERE force.recordedAt <= $known
