// Who says a claim and those that agree with it: assertions with their chains, the sources at the ends of these, the documents they stand in, what was judged about either.
// @record evidence: Evidence
// @column claims: string[]
// @column assertions: list
// @column sources: list
// @column documents: list
// @column judgements: list
