// Which of these ids are taken, and by what.
// @query
// @param ids: string[]
// @returns id: string, labels: string[] many
UNWIND $ids AS wanted
MATCH (node:Node {id: wanted})
RETURN node.id AS id, labels(node) AS labels
