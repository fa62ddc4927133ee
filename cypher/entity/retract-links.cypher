// Takes back how entities belong together.
// @command
// @param links: list
// @param recordedAt: instant
// @param forever: instant
UNWIND $links AS row
MATCH (:Entity {id: row.from})-[link:WITHIN|VOICE_OF|AFFILIATED_WITH {retractedAt: $forever}]->(:Entity {id: row.to})
WHERE type(link) = row.type
SET link.retractedAt = $recordedAt
