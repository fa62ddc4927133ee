// What claims can be about: an entity of any kind.
// @interface entity: Entity = Actor | Unit | Place | Event | Source
// @column id: string
// @column recordedAt: instant
// @column name: string state
// @column nameFolded: string state
// @column aliases: string[] state
// @filter claimsAbout: Claim via entity/claims-about
// @sort name: nameFolded
// @sort recordedAt
// @column version: int state
// @column nameTexts: string[]? state
// @column nameLanguages: string[]? state
// @column namePeriods: string[]? state
// @column retractedAt: instant
// @column retractedBy: string?
// @column retractionReason: string?
MATCH (entity:Entity {id: $id})
WHERE entity.recordedAt <= $known
