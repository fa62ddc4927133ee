// What a source said about one claim, in the order it was said.
// @step made: SourceClaim -> assertion: Assertion many
// @order assertion.saidFrom, assertion.recordedAt, assertion.id
MATCH (assertion:Assertion)
WHERE assertion.id IN made.assertionIds
