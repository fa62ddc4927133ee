// An excerpt: one passage of a document, checked against its text character by character.
// @type excerpt: Excerpt
// @column id: string
// @column recordedAt: instant
// @column exact: string
// @column prefix: string
// @column suffix: string
// @column start: int
// @column end: int
MATCH (excerpt:Excerpt {id: $id})
WHERE excerpt.recordedAt <= $known
