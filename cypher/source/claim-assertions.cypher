// The assertions in which a source made one claim, in the order they were said.
// @step made: SourceClaim -> assertion: Assertion many
// @order assertion.saidFrom, assertion.recordedAt, assertion.id
MATCH (assertion:Assertion)
WHERE assertion.id IN made.assertionIds
