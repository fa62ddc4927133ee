// What it takes to tell what would change if some things counted for nothing: which of them are known, what is one with them, what was copied from them, what repeats what, and the claims around what falls with all that is said of each.
// @record impact: Impact
// @column at: int
// @column known: string[]
// @column joined: list
// @column derived: list
// @column repeats: list
// @column claims: list
// @column agreements: list
// @column sources: list
// @column judgements: list
