// A source: an outlet, an agency, an official, a spokesperson, a series of documents.
// @type source: Source
// @column id: string
// @column recordedAt: instant
// @column name: string state
// @column nameFolded: string state
// @column aliases: string[] state
// @column version: int state
// @column nameTexts: string[]? state
// @column nameLanguages: string[]? state
// @column namePeriods: string[]? state
// @column retractedAt: instant
// @column retractedBy: string?
// @column retractionReason: string?
// @column kind: string state
// @filter actor: Actor via source/actor
// @filter affiliations: Actor via source/affiliations
// @filter reliability: ReliabilityAssessment via source/reliability
// @filter documents: Document via source/documents
MATCH (source:Source {id: $id})
WHERE source.recordedAt <= $known
