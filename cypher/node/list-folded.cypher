// The texts that are compared without case and accents, with what is stored to compare them by, in order of the ids of what has them: for going through all of them.
// @query
// @param after: string
// @param limit: int
// @returns id: string, texts: list many
MATCH (node:Node)
WHERE node.id > $after AND (node:Entity OR node:Document OR node:Claim)
WITH node ORDER BY node.id LIMIT $limit
RETURN node.id AS id,
  [pair IN [[node.name, node.nameFolded], [node.title, node.titleFolded], [node.statement, node.statementFolded]] WHERE pair[0] IS NOT NULL OR pair[1] IS NOT NULL]
  + COLLECT { MATCH (node)-[:HAD_STATE]->(state:EntityState) RETURN [state.name, state.nameFolded] } AS texts
ORDER BY id
