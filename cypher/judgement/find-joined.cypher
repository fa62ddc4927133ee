// The judgements SAME and DIFFERENT that stand on any of some things, or on what is one with them.
// Only judgements begin such relationships: their label would be scanned.
// @query
// @param ids: string[]
// @param forever: instant
// @returns id: string, left: string, right: string, verdict: string, by: string many
UNWIND $ids AS wanted
MATCH (node:Node {id: wanted})
MATCH SHORTEST 1 (node) (()<-[:LEFT|RIGHT]-(same:Judgement WHERE same.verdict = 'SAME' AND same.retractedAt = $forever)-[:LEFT|RIGHT]->()){0,} (member:Node)
WITH DISTINCT member
MATCH (member)<-[:LEFT|RIGHT]-(judgement {retractedAt: $forever})
WHERE judgement.verdict IN ['SAME', 'DIFFERENT']
WITH DISTINCT judgement
MATCH (left:Node)<-[:LEFT]-(judgement)-[:RIGHT]->(right:Node)
RETURN judgement.id AS id, left.id AS left, right.id AS right, judgement.verdict AS verdict, judgement.by AS by
ORDER BY id
