// What was judged of which two, whether it stands or not.
// @query
// @param ids: string[]
// @returns id: string, left: string, right: string, verdict: string, by: string many
UNWIND $ids AS wanted
MATCH (left:Node)<-[:LEFT]-(judgement:Judgement {id: wanted})-[:RIGHT]->(right:Node)
RETURN judgement.id AS id, left.id AS left, right.id AS right, judgement.verdict AS verdict, judgement.by AS by
ORDER BY id
