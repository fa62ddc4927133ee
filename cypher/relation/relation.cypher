// What a derived relation carries: the claim it stands for, and when it is said to hold.
// @record relation: Relation
// @column claimId: string
// @column validFrom: instant
// @column validTo: instant
// @column recordedAt: instant
// @sort recordedAt
// @sort validFrom unknown -8640000000000000
// @sort validTo unknown 8640000000000000
