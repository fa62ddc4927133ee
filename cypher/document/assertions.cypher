// The standing assertions of a document, in the order they were recorded.
// @step document: Document -> assertion: Assertion many
// @order assertion.recordedAt, assertion.id
MATCH (document)<-[:IN]-(assertion:Assertion)
WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
