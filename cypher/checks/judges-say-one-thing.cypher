// A judge has no two judgements of the same two things at the same known time: the earlier is taken back when the later is recorded.
// @check
MATCH (left:Node)<-[:LEFT|RIGHT]-(judgement:Judgement)-[:LEFT|RIGHT]->(right:Node)
WHERE left.id < right.id
MATCH (left)<-[:LEFT|RIGHT]-(other:Judgement {by: judgement.by})-[:LEFT|RIGHT]->(right)
WHERE judgement.id < other.id AND judgement.recordedAt < other.retractedAt AND other.recordedAt < judgement.retractedAt
RETURN judgement.id AS id, other.id AS found
