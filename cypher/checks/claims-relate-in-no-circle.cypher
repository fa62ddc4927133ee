// No claim specifies, is part of, is measured against or corrects itself, directly or through others.
// @check
// @param forever: instant
MATCH (claim:Claim)-[link:SPECIFIES|PART_OF|BASELINE|CORRECTS {retractedAt: $forever}]->(other:Claim)
WITH claim, other, type(link) AS kind
WHERE EXISTS {
  MATCH SHORTEST 1 (other) (()-[step:SPECIFIES|PART_OF|BASELINE|CORRECTS WHERE type(step) = kind AND step.retractedAt = $forever]->()){0,} (claim)
}
RETURN claim.id AS id, [kind, other.id] AS found
