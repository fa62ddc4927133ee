// A military formation.
// @type unit: Unit
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
// @column echelon: string state
// @column country: string? state
// @column sidc: string? state
// @filter deployments: Deployment via unit/deployments
// @filter superiors: Unit via unit/superiors
// @filter subordinates: Unit via unit/subordinates
// @filter armedForces: Actor via unit/armed-forces
// @filter commanders: Actor via unit/commanders
MATCH (unit:Unit {id: $id})
WHERE unit.recordedAt <= $known
