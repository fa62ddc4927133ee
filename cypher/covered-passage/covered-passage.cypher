// A passage of a text with the excerpts that quote it.
// @record passage: CoveredPassage
// @column excerptIds: list
