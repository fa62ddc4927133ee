// Every value that a closed list limits, on a node or a state of it, stands in that list.
// @check
// @param nodeLists: list
CALL () {
  MATCH (node:Node)
  RETURN node, properties(node) AS shown
  UNION ALL
  MATCH (node:Entity)-[:HAD_STATE]->(state:EntityState)
  RETURN node, properties(state) AS shown
}
UNWIND [list IN $nodeLists WHERE list.label IN labels(node) AND NOT shown[list.property] IN list.values] AS list
RETURN node.id AS id, [list.property, shown[list.property]] AS found
