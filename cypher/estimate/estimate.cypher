// What an estimate is worked out from: the claims, with who asserts them, which of them are parts of what, the sources at the ends of the chains, and what was judged about these.
// @record estimate: Estimate
// @column at: int
// @column claims: list
// @column parts: list
// @column sources: list
// @column judgements: list
