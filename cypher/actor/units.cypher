// The units reported to be part of an actor, latest report first.
// @step actor: Actor -> unit: Unit many
// @edge relation: Relation
// @order relation.recordedAt desc, relation.claimId desc
MATCH (actor)-[same:SAME_AS*0..1]-(member)
WHERE all(one IN same WHERE one.recordedAt <= $known AND one.retractedAt > $known)
MATCH (member)<-[relation:PART_OF]-(unit:Unit)
WHERE relation.recordedAt <= $known AND relation.retractedAt > $known
  AND relation.validFrom < $validTo AND relation.validTo > $validFrom // @when valid
