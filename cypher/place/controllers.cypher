// Who is reported to control a place as a whole, latest report first.
// @step place: Place -> controller: Actor many
// @edge relation: Relation
// @order relation.recordedAt desc, relation.claimId desc
MATCH (place)-[same:SAME_AS*0..1]-(member)
WHERE all(one IN same WHERE one.recordedAt <= $known AND one.retractedAt > $known)
MATCH (member)<-[relation:CONTROLS]-(controller:Actor)
WHERE relation.recordedAt <= $known AND relation.retractedAt > $known
  AND relation.validFrom < $validTo AND relation.validTo > $validFrom // @when valid
