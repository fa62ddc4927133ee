// A document: what a source published, as captured.
// @type document: Document
// @column id: string
// @column recordedAt: instant
// @column by: string
// @column url: string?
// @column archiveUrl: string?
// @column title: string
// @column titleFolded: string
// @column publishedAt: string?
// @column publishedFrom: instant
// @column publishedTo: instant
// @column capturedAt: instant?
// @column capturedBy: string?
// @column tool: string?
// @column language: string?
// @column sha256: string?
// @column text: string?
// @column nature: string
// @filter publisher: Source via document/publisher
// @filter assertions: Assertion via document/assertions
// @sort title: titleFolded
// @sort publishedAt: publishedFrom unknown -8640000000000000
// @sort recordedAt
MATCH (document:Document {id: $id})
WHERE document.recordedAt <= $known
