// The assertions in which one source stands behind one claim, in the order they were said.
// @step made: ClaimSource -> assertion: Assertion many
// @order assertion.saidFrom, assertion.recordedAt, assertion.id
MATCH (assertion:Assertion)
WHERE assertion.id IN made.assertionIds
