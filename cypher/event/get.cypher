// An event: what claims can be about and dated by.
// @type event: Event
// @column id: string
// @column recordedAt: instant
// @column name: string state
// @column nameFolded: string state
// @column aliases: string[] state
// @column kind: string state
MATCH (event:Event {id: $id})
WHERE event.recordedAt <= $known
