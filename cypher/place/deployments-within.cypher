// Who is reported to be deployed to a place or to a place within it, latest report first.
// @step place: Place -> deployment: Deployment many
// @edge relation: Relation
// @order relation.recordedAt desc, relation.claimId desc
MATCH (place)-[same:SAME_AS*0..1]-(whole)
WHERE all(one IN same WHERE one.recordedAt <= $known AND one.retractedAt > $known)
MATCH (whole) (()<-[within:WITHIN WHERE within.recordedAt <= $known AND within.retractedAt > $known]-()){0,} (inside:Place)
MATCH (inside)-[too:SAME_AS*0..1]-(member)
WHERE all(one IN too WHERE one.recordedAt <= $known AND one.retractedAt > $known)
WITH DISTINCT member
MATCH (member)<-[relation:DEPLOYED_TO]-()
WHERE relation.recordedAt <= $known AND relation.retractedAt > $known
  AND relation.validFrom < $validTo AND relation.validTo > $validFrom // @when valid
MATCH (deployment:Claim {id: relation.claimId})
