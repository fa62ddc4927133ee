// What changes did to one claim, as those see it who follow a list of claims.
// @record event: ClaimEvent
// @column claimId: string
// @column changedAt: instant
// @column recorded: boolean
// @column fits: boolean
