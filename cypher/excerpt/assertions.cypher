// The standing assertions that quote a passage, in the order they were recorded.
// @step excerpt: Excerpt -> assertion: Assertion many
// @order assertion.recordedAt, assertion.id
MATCH (excerpt)<-[:QUOTES]-(assertion:Assertion)
WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
