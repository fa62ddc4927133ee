// How much a text has in common with another.
// @record copy: NearCopy
// @column similarity: float
// @column documentId: string
