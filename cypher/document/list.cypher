// All documents, latest recorded first.
// @root -> document: Document many
// @order document.recordedAt desc, document.id desc
MATCH (document:Document)
WHERE document.recordedAt <= $known // @when past
