// One claim of one source, with the assertions in which it made it.
// @record made: SourceClaim
// @column claimId: string
// @column lastSaid: instant
// @column assertionIds: list
