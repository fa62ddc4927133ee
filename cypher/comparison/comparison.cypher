// That two claims answer one question, alike or not: derived from what they say and who asserts them.
// @record comparison: Comparison
// @column pairId: string
// @column claimId: string
// @column otherId: string
// @column verdict: string
// @column severity: float
// @column rule: string
// @column sentence: string
// @column recordedAt: instant
