// A place.
// @type place: Place
// @column id: string
// @column recordedAt: instant
// @column name: string state
// @column aliases: string[] state
// @column kind: string state
// @column location: point? state
// @column locationPrecision: string? state
// @column geonamesId: int? state
// @column iso3166: string? state
MATCH (place:Place {id: $id})
WHERE place.recordedAt <= $known
