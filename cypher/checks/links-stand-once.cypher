// No two things are linked twice in the same way at the same known time.
// @check
MATCH (start:Node)-[link:WITHIN|VOICE_OF|AFFILIATED_WITH|DERIVED_FROM|SPECIFIES|PART_OF|BASELINE|CORRECTS]->(end:Node)
WHERE link.claimId IS NULL
WITH start, end, type(link) AS kind, collect([link.recordedAt, link.retractedAt]) AS stretches
WHERE any(at IN range(1, size(stretches) - 1) WHERE any(other IN stretches[..at] WHERE stretches[at][0] < other[1] AND other[0] < stretches[at][1]))
RETURN start.id AS id, [kind, end.id] AS found
