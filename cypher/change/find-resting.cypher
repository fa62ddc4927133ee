// What stands, was recorded by other changes, and rests on what one change recorded.
// @query
// @param at: instant
// @param forever: instant
// @returns id: string, base: string many
MATCH (base:Node {recordedAt: $at})
WHERE NOT base:Change
CALL (base) {
  MATCH (base)<-[:SUBJECT|OBJECT|AT]-(claim:Claim)<-[:OF]-(resting:Assertion)
  WHERE resting.recordedAt <> $at AND resting.retractedAt = $forever
  RETURN claim.id AS id
  UNION
  MATCH (base)<-[:OF|VIA|IN|REPEATS|QUALIFIES|LEFT|RIGHT]-(resting:Node)
  WHERE resting.recordedAt <> $at AND coalesce(resting.retractedAt, resting.replacedAt) = $forever
  RETURN resting.id AS id
  UNION
  MATCH (base)-[:PUBLISHED]->(document:Document)
  WHERE document.recordedAt <> $at
  RETURN document.id AS id
  UNION
  MATCH (base)<-[link:WITHIN|VOICE_OF|AFFILIATED_WITH|DERIVED_FROM|SPECIFIES|PART_OF|BASELINE|CORRECTS]-(resting:Node)
  WHERE link.recordedAt <> $at AND link.retractedAt = $forever AND link.claimId IS NULL
  RETURN resting.id AS id
  UNION
  MATCH (base)-[:HAD_STATE]->(state:EntityState {replacedAt: $forever})
  WHERE state.version > 1
  RETURN base.id AS id
  UNION
  MATCH (base)-[:OF]->(assessed:Node)<-[:OF]-(resting:Assessment {by: base.by})
  WHERE base:Assessment AND resting.recordedAt = base.replacedAt
  RETURN resting.id AS id
}
RETURN id, base.id AS base
ORDER BY id, base
LIMIT 100
