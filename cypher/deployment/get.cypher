// A reported deployment: one claim that puts a force somewhere. It is stored under the id of the claim; the API makes its own from that.
// @type deployment: Deployment
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
// @filter force: Force via deployment/force
// @filter place: Place via claim/place
// @filter claim: Claim via deployment/claim
MATCH (deployment:Claim {id: $id})-[:SUBJECT]->()-[relation:DEPLOYED_TO]->(:Place)
WHERE relation.claimId = deployment.id AND relation.recordedAt <= $known AND relation.retractedAt > $known
