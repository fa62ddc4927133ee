// Every property has the type that its file says, and is there unless it may be absent.
// @check
// @param nodeColumns: map
// @param linkColumns: map
CALL () {
  MATCH (node)
  UNWIND labels(node) AS label
  RETURN coalesce(node.id, elementId(node)) AS id, label AS holder, properties(node) AS shown, $nodeColumns[label] AS columns
  UNION ALL
  MATCH (node:Entity)-[:HAD_STATE]->(state:EntityState)
  UNWIND labels(node) AS label
  RETURN node.id AS id, label + ' state' AS holder, properties(state) AS shown, [column IN $nodeColumns[label] WHERE column.state] AS columns
  UNION ALL
  MATCH (start)-[link]->()
  RETURN coalesce(start.id, elementId(start)) AS id, type(link) AS holder, properties(link) AS shown, $linkColumns[type(link)] AS columns
}
UNWIND columns AS column
WITH id, holder, column, valueType(shown[column.name]) AS found
WHERE NOT found IN column.types
RETURN id, [holder, column.name, found] AS found
