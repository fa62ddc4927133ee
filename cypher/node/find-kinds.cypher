// Which of these ids are taken, and by what; an entity that was taken back is gone.
// @query
// @param ids: string[]
// @param forever: instant
// @returns id: string, labels: string[], isGone: boolean many
UNWIND $ids AS wanted
MATCH (node:Node {id: wanted})
RETURN node.id AS id, labels(node) AS labels, node:Entity AND node.retractedAt < $forever AS isGone
