// What became of a claim between two moments: what was done to it, to what was said about it, and to what it rests on.
// @record difference: ClaimDifference
// @column claimId: string
// @column at: instant
// @column since: instant
// @column kinds: string[]
// @column moments: list
