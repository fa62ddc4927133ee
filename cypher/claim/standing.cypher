// What a claim stands on: who says it and those that agree with it, with the sources at the ends of the chains and the documents, what was judged about either, the claims against it, and what replaced or updated it.
// @record standing: Standing
// @column claimId: string
// @column claims: string[]
// @column assertions: list
// @column sources: list
// @column documents: list
// @column judgements: list
// @column retracted: int
// @column correctedBy: string?
// @column against: list
// @column updates: list
