// What is said, whether it is read as a claim or as the deployment it reports.
// @interface claim: Statement = Claim | Deployment
// @column id: string
// @column recordedAt: instant
// @column by: string
// @column statement: string
// @column statementFolded: string
// @column predicate: string
// @column modality: string
// @column wording: string?
// @column condition: string?
// @column quantityAsStated: string?
// @column amount: string?
// @column lower: string?
// @column upper: string?
// @column qualifier: string?
// @column unit: string?
// @column role: string?
// @column quantityLow: float?
// @column quantityHigh: float?
// @column timeAsStated: string?
// @column edtf: string?
// @column timeBasis: string
// @column validFrom: instant
// @column validTo: instant
// @column timeExtent: string
// @column timeEnd: string
// @column support: int state
// @column dispute: int state
// @column lifecycle: int state
MATCH (claim:Claim {id: $id})
WHERE claim.recordedAt <= $known
