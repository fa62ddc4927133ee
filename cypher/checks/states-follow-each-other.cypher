// The states of an entity are numbered from 1 and follow each other without gap or overlap, from when it was recorded; the last one stands.
// @check
// @param forever: instant
MATCH (entity:Entity)
WITH entity, COLLECT {
  MATCH (entity)-[:HAD_STATE]->(state:EntityState)
  RETURN [state.version, state.recordedAt, state.replacedAt] ORDER BY state.recordedAt, state.version
} AS states
WHERE NOT coalesce(
  states[0][1] = entity.recordedAt
    AND states[-1][2] = $forever
    AND all(at IN range(0, size(states) - 1) WHERE states[at][0] = at + 1)
    AND all(at IN range(1, size(states) - 1) WHERE states[at][1] = states[at - 1][2]),
  false
)
RETURN entity.id AS id, states AS found
