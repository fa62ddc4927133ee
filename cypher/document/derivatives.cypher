// The documents copied or rewritten from a document, by id.
// @step document: Document -> later: Document many
// @order later.id
MATCH (document)<-[derived:DERIVED_FROM]-(later:Document)
WHERE derived.recordedAt <= $known AND derived.retractedAt > $known
