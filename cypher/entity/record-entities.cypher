// Records entities, each with its first state.
// @command
// @param entities: list
// @param by: string
// @param recordedAt: instant
// @param forever: instant
UNWIND $entities AS row
CREATE (entity:Node:Entity:$(row.type) {id: row.id, by: $by, recordedAt: $recordedAt, retractedAt: $forever, stateSince: $recordedAt, version: 1})
SET entity += row.state, entity.location = CASE WHEN row.location IS NULL THEN null ELSE point(row.location) END
CREATE (entity)-[:HAD_STATE]->(state:EntityState {version: 1, by: $by, recordedAt: $recordedAt, replacedAt: $forever})
SET state += row.state, state.location = entity.location
