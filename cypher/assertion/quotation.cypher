// How an assertion quotes a passage: where in the order, and what the passage supports.
// @record quotes: Quotation
// @column position: int
// @column supports: string[]
