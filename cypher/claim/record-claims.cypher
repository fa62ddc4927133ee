// Records claims with whom they are about.
// @command
// @param claims: list
// @param by: string
// @param recordedAt: instant
// @param forever: instant
UNWIND $claims AS row
MATCH (subject:Entity {id: row.subject})
CREATE (claim:Node:Claim {id: row.id, contentKey: row.contentKey, by: $by, recordedAt: $recordedAt, correctedAt: $forever})
SET claim += row.properties, claim.subjectId = row.subject, claim.objectId = row.object, claim.placeId = row.place
CREATE (claim)-[:SUBJECT]->(subject)
WITH claim, row
CALL (claim, row) {
  MATCH (object:Entity {id: row.object})
  CREATE (claim)-[:OBJECT]->(object)
}
CALL (claim, row) {
  MATCH (place:Place {id: row.place})
  CREATE (claim)-[:AT {precision: row.placePrecision}]->(place)
}
