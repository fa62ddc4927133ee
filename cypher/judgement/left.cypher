// One of the two things judged.
// @step judgement: Judgement -> node: Node one
MATCH (judgement)-[:LEFT]->(node:Node)
