// One hop of the chain through which an assertion reached us.
// @record via: Attribution
// @column position: int
// @column role: string
// @column identification: string
// @column descriptor: string?
// @column speechAct: string
// @column stated: boolean
// @column documentId: string?
