// The claims a claim specifies, is part of, is measured against or corrects, and those that do so to it.
// @step claim: Claim -> other: Claim many
// @edge relation: ClaimRelation
// @order relation.kind, relation.direction, relation.otherId
MATCH (claim)-[link:SPECIFIES|PART_OF|BASELINE|CORRECTS]-(other:Claim)
WHERE link.recordedAt <= $known AND link.retractedAt > $known
WITH other, {kind: type(link), direction: CASE WHEN startNode(link) = claim THEN 'OUTGOING' ELSE 'INCOMING' END, otherId: other.id} AS relation
