// How many nodes there are. It stands alone, so that the number comes from the store of counts and no node is looked at.
// @query
// @returns count: int one
MATCH (node)
RETURN count(node) AS count
