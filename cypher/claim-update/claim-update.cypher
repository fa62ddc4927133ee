// That an origin of a claim says something else of the same question for a later time.
// @record update: ClaimUpdate
// @column validFrom: instant
// @column claimId: string
// @column originIds: string[]
