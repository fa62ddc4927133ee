// What became of a quoted passage in a later capture of its document.
// @record check: QuoteCheck
// @column result: string
// @column start: int?
// @column end: int?
