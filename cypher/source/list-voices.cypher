// The sources that speak for or from within some actors as known then, the first few of each.
// @query
// @param actors: string[]
// @param known: instant
// @param limit: int
// @returns actor: string, source: string, name: string, link: string many
UNWIND $actors AS actorId
CALL (actorId) {
  MATCH (actor:Actor {id: actorId})<-[link:VOICE_OF|AFFILIATED_WITH]-(source:Source)
  WHERE link.recordedAt <= $known AND link.retractedAt > $known
    AND source.recordedAt <= $known AND source.retractedAt > $known
  RETURN source, type(link) AS kind
  ORDER BY source.id
  LIMIT $limit
}
RETURN actorId AS actor, source.id AS source, source.name AS name, kind AS link
ORDER BY actor, source, link
