// An actor: a state, an armed force, a body, an organisation or a person.
// @type actor: Actor
// @column id: string
// @column recordedAt: instant
// @column name: string state
// @column aliases: string[] state
// @column kind: string state
// @column country: string? state
MATCH (actor:Actor {id: $id})
WHERE actor.recordedAt <= $known
