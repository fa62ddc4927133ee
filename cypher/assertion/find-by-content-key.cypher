// The standing assertions that are recorded under these content keys.
// @query
// @param keys: string[]
// @returns contentKey: string, id: string many
UNWIND $keys AS contentKey
MATCH (assertion:Assertion {contentKey: contentKey})
RETURN assertion.contentKey AS contentKey, assertion.id AS id
