// A statement that can be true or false, recorded once however many sources make it.
// @type claim: Claim
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
// @filter subject: Entity via claim/subject
// @filter object: Entity via claim/object
// @filter place: Place via claim/place
// @filter about: Entity via claim/about
// @filter assertions: Assertion via claim/assertions
// @filter caveats: Caveat via claim/caveats
// @filter credibility: CredibilityAssessment via claim/credibility
// @sort recordedAt
// @sort validFrom unknown -8640000000000000
// @sort validTo unknown 8640000000000000
// @sort quantity: quantityLow
// @sort dispute then recordedAt usual 0
// @sort lifecycle then recordedAt usual 0
// @sort support then recordedAt
MATCH (claim:Claim {id: $id})
WHERE claim.recordedAt <= $known
