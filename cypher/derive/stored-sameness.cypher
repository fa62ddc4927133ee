// The relations that are stored as derived from judgements SAME.
// @query
// @returns type: string, from: string, to: string, recordedAt: instant, retractedAt: instant many
MATCH (from:Entity)-[same:SAME_AS]->(to:Entity)
RETURN 'SAME_AS' AS type, from.id AS from, to.id AS to, same.recordedAt AS recordedAt, same.retractedAt AS retractedAt
