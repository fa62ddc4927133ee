// By which version of the rules all that is derived was; 0 where nobody noted it, nothing for an empty log.
// @query
// @returns derivation: int many
MATCH (log:Log {id: 'log'})
RETURN coalesce(log.derivation, 0) AS derivation
