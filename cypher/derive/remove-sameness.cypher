// Removes the relations that were derived from judgements SAME and begin at any of these entities.
// @command
// @param entities: string[]
UNWIND $entities AS wanted
MATCH (:Entity {id: wanted})-[same:SAME_AS]->(:Entity)
DELETE same
