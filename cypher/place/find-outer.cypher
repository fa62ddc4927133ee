// The places that places lie in, directly or through others, as far as they are among those asked for.
// @query
// @param places: string[]
// @param among: string[]
// @param forever: instant
// @returns place: string, outer: string many
UNWIND $places AS id
MATCH (place:Place {id: id}) (()-[within:WITHIN WHERE within.retractedAt = $forever]->()){0,} (outer:Place)
WHERE outer.id IN $among
RETURN DISTINCT place.id AS place, outer.id AS outer
