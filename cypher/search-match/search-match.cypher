// How well something fits the words of a search, and in which state of it they were found.
// @record match: SearchMatch
// @column hitId: string
// @column version: int
// @column text: string
// @column also: string[]
// @column score: float
// @column distance: int?
// @column recordedAt: instant
