// Which of some ids belong to what was known then.
// @query
// @param ids: string[]
// @param known: instant
// @returns id: string many
UNWIND $ids AS wanted
MATCH (node:Node {id: wanted})
WHERE node.recordedAt <= $known
RETURN node.id AS id
