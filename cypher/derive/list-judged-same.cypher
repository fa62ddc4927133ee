// Every judgement SAME on two entities, with when it stood.
// @query
// @returns left: string, right: string, recordedAt: instant, retractedAt: instant many
MATCH (left:Entity)<-[:LEFT]-(judgement:Judgement {verdict: 'SAME'})-[:RIGHT]->(right:Entity)
RETURN left.id AS left, right.id AS right, judgement.recordedAt AS recordedAt, judgement.retractedAt AS retractedAt
