// Who is reported to be at a place, or at a place within it, at some moment of a time and under no condition: each force, place and predicate once.
// @root -> reported: ReportedForce many
// @param place: string
// @param from: instant
// @param to: instant
// @param most: int
// @order reported.at
MATCH (place:Place {id: $place}) (()<-[within:WITHIN WHERE within.recordedAt <= $known AND within.retractedAt > $known]-()){0,} (inside:Place)
WITH DISTINCT inside
MATCH (inside)<-[relation:DEPLOYED_TO]-(force)
WHERE relation.recordedAt <= $known AND relation.retractedAt > $known
  AND relation.validFrom < $to AND relation.validTo > $from
  AND relation.validFrom < $validTo AND relation.validTo > $validFrom // @when valid
MATCH (claim:Claim {id: relation.claimId})
WHERE claim.condition IS NULL
WITH DISTINCT force.id AS forceId, inside.id AS placeId, claim
WITH forceId, placeId, claim.predicate AS predicate, collect([
  claim.id,
  COLLECT { MATCH (claim)<-[:OF]-(assertion:Assertion) WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known RETURN [assertion.id, assertion.stance] },
  COLLECT { MATCH (claim)-[conflict:CONFLICTS_WITH]-(other:Claim) WHERE conflict.recordedAt <= $known AND conflict.retractedAt > $known AND conflict.severity >= 1 RETURN [other.id, conflict.verdict] ORDER BY other.id }
]) AS claims
ORDER BY forceId, placeId, predicate
LIMIT $most
WITH collect({forceId: forceId, placeId: placeId, predicate: predicate, claims: claims}) AS found
UNWIND range(0, size(found) - 1) AS at
WITH at, found[at] AS row
WITH row {.*, at: at} AS reported
