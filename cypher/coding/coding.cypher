// The text of a document and what of it is quoted.
// @record coding: Coding
// @column text: string?
// @column excerpts: list
