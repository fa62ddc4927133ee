// One entry of the log: what one operation did, all of it at one moment.
// @type change: Change
// @column id: string
// @column recordedAt: instant
// @column position: int
// @column operation: string
// @column operationId: string
// @column by: string
// @column before: string
// @column after: string
// @column hash: string
MATCH (change:Change {id: $id})
WHERE change.recordedAt <= $known
