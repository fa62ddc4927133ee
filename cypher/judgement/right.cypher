// The other of the two things judged.
// @step judgement: Judgement -> node: Node one
MATCH (judgement)-[:RIGHT]->(node:Node)
