// A document: what a source published, as captured.
// @type document: Document
// @column id: string
// @column recordedAt: instant
// @column by: string
// @column url: string?
// @column archiveUrl: string?
// @column title: string
// @column publishedAt: string?
// @column capturedAt: instant?
// @column capturedBy: string?
// @column tool: string?
// @column language: string?
// @column sha256: string?
// @column text: string?
// @column nature: string
MATCH (document:Document {id: $id})
WHERE document.recordedAt <= $known
