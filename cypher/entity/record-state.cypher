// Records the next state of an entity; the one before is kept.
// @command
// @param id: string
// @param state: map
// @param location: map
// @param by: string
// @param recordedAt: instant
// @param forever: instant
MATCH (entity:Entity {id: $id})-[:HAD_STATE]->(current:EntityState {replacedAt: $forever})
SET current.replacedAt = $recordedAt, entity.stateSince = $recordedAt, entity.version = current.version + 1
SET entity += $state, entity.location = CASE WHEN $location IS NULL THEN null ELSE point($location) END
CREATE (entity)-[:HAD_STATE]->(state:EntityState {version: entity.version, by: $by, recordedAt: $recordedAt, replacedAt: $forever})
SET state += $state, state.location = entity.location
