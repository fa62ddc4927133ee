// A source: an outlet, an agency, an official, a spokesperson, a series of documents.
// @type source: Source
// @column id: string
// @column recordedAt: instant
// @column name: string state
// @column aliases: string[] state
// @column kind: string state
MATCH (source:Source {id: $id})
WHERE source.recordedAt <= $known
