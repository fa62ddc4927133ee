// A place.
// @type place: Place
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
// @column location: point? state
// @column locationPrecision: string? state
// @column geonamesId: int? state
// @column iso3166: string? state
// @filter within: Place via place/enclosing
// @filter deployments: Deployment via place/deployments
// @filter controllers: Actor via place/controllers
MATCH (place:Place {id: $id})
WHERE place.recordedAt <= $known
