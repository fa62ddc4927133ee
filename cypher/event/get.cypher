// An event: what claims can be about and dated by.
// @type event: Event
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
MATCH (event:Event {id: $id})
WHERE event.recordedAt <= $known
