// What a claim stands on: its assertions with the end of each chain, and what replaced it.
// @record standing: Standing
// @column assertions: list
// @column retracted: int
// @column correctedBy: string?
