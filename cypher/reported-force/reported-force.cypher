// A force that is reported to be at a place by claims of one predicate: each claim with what is said of it, and what stands against it.
// @record reported: ReportedForce
// @column at: int
// @column forceId: string
// @column placeId: string
// @column predicate: string
// @column claims: list
