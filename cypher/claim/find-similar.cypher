// The claims with these predicates about a subject that come nearest to a claim: at the same place, with the same object, with a quantity of the same unit, with a valid time that touches its own.
// @query
// @param subject: string
// @param predicates: string[]
// @param predicate: string
// @param object: string?
// @param place: string?
// @param unit: string?
// @param from: instant
// @param to: instant
// @param known: instant
// @param except: string?
// @param limit: int
// @returns id: string, properties: map, object: string?, place: string?, isWithin: boolean, contains: boolean many
MATCH (subject:Entity {id: $subject})<-[:SUBJECT]-(claim:Claim)
WHERE claim.predicate IN $predicates AND claim.recordedAt <= $known AND claim.correctedAt > $known AND NOT coalesce(claim.id = $except, false)
  AND NOT EXISTS { (:Claim {id: $except})<-[:LEFT|RIGHT]-(judgement:Judgement {verdict: 'DIFFERENT'})-[:LEFT|RIGHT]->(claim) WHERE judgement.recordedAt <= $known AND judgement.retractedAt > $known }
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:AT]->(place:Place)
WITH claim, object.id AS object, place, place.id AS placeId
WITH claim, object, place, placeId,
  CASE WHEN claim.predicate = $predicate THEN 2 ELSE 0 END
  + CASE WHEN object = $object THEN 2 ELSE 0 END
  + CASE WHEN placeId = $place THEN 2 ELSE 0 END
  + CASE WHEN claim.unit = $unit THEN 1 ELSE 0 END
  + CASE WHEN claim.validFrom < $to AND claim.validTo > $from THEN 1 ELSE 0 END AS nearness
ORDER BY nearness DESC, claim.recordedAt DESC, claim.id
LIMIT $limit
RETURN claim.id AS id, properties(claim) AS properties, object, placeId AS place, EXISTS { (place)-[:WITHIN]->{1,}(:Place {id: $place}) } AS isWithin, EXISTS { (:Place {id: $place})-[:WITHIN]->{1,}(place) } AS contains
