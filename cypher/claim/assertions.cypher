// The acts of saying a claim, or of answering it, in the order they were said.
// @step claim: Claim -> assertion: Assertion many
// @order assertion.saidFrom, assertion.recordedAt, assertion.id
MATCH (claim)<-[:OF]-(assertion:Assertion)
WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
