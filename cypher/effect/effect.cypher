// What a change did to one thing.
// @record effect: Effect
// @column kind: string
// @column nodeId: string
// @column recordedAt: instant
