// How many API keys there are, revoked ones too; from the store of counts, as with all nodes.
// @query
// @returns count: int one
MATCH (key:ApiKey)
RETURN count(key) AS count
