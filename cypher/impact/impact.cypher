// What it takes to tell what would change if some things counted for nothing: which of them are known, what is one with them, how assertions hang on them and on each other, and the claims around what may fall, with all that is said of each.
// @record impact: Impact
// @column at: int
// @column known: string[]
// @column joined: list
// @column derived: list
// @column ties: list
// @column repeats: list
// @column claims: list
// @column agreements: list
// @column sources: list
// @column judgements: list
