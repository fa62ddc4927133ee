// Records caveats with the claims they qualify.
// @command
// @param caveats: list
// @param by: string
// @param recordedAt: instant
// @param forever: instant
UNWIND $caveats AS row
CREATE (caveat:Node:Caveat {id: row.id, kind: row.kind, text: row.text, by: $by, recordedAt: $recordedAt, retractedAt: $forever})
WITH caveat, row
UNWIND row.qualifies AS qualified
MATCH (claim:Claim {id: qualified.claim})
CREATE (caveat)-[:QUALIFIES {scope: qualified.scope}]->(claim)
