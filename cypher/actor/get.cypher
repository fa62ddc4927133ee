// An actor: a state, an armed force, a body, an organisation or a person.
// @type actor: Actor
// @column id: string
// @column recordedAt: instant
// @column name: string state
// @column nameFolded: string state
// @column aliases: string[] state
// @column version: int state
// @column nameTexts: string[]? state
// @column nameLanguages: string[]? state
// @column namePeriods: string[]? state
// @column retractedAt: instant
// @column retractedBy: string?
// @column retractionReason: string?
// @column kind: string state
// @column country: string? state
// @filter deployments: Deployment via actor/deployments
// @filter units: Unit via actor/units
// @filter commands: Unit via actor/commands
// @filter controls: Place via actor/controls
// @filter supports: Actor via actor/supports
// @filter supporters: Actor via actor/supporters
MATCH (actor:Actor {id: $id})
WHERE actor.recordedAt <= $known
