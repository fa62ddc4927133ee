// The texts of something in which the words of a search may stand.
// @record found: FoundText
// @column words: string
// @column also: string[]
// @column name: string?
// @column aliases: string[]?
// @column statement: string?
// @column wording: string?
// @column title: string?
// @column text: string?
// @column exact: string?
