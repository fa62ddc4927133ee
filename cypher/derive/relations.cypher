// The relations that follow from claims: one for each claim and continuous stretch of known time in which it is stated as fact, not corrected, and asserted by a standing assertion.
// @query
// @param claims: string[]
// @param derivations: map
// @returns type: string, claimId: string, from: string, to: string, validFrom: instant, validTo: instant, recordedAt: instant, retractedAt: instant many
UNWIND $claims AS wanted
MATCH (claim:Claim {id: wanted, modality: 'STATED_AS_FACT'})
WITH claim, $derivations[claim.predicate] AS derivation
WHERE derivation IS NOT NULL
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[end:OBJECT|AT]->(target:Entity)
WHERE (derivation.to = 'OBJECT' AND type(end) = 'OBJECT') OR (derivation.to = 'PLACE' AND type(end) = 'AT')
MATCH (claim)<-[:OF]-(assertion:Assertion {stance: 'ASSERTS'})
WITH claim, derivation, subject, target, assertion.recordedAt AS start,
  CASE WHEN assertion.retractedAt < claim.correctedAt THEN assertion.retractedAt ELSE claim.correctedAt END AS stop
WHERE start < stop
WITH claim, derivation, subject, target, start, stop ORDER BY start
WITH claim, derivation, subject, target, reduce(stretches = [], span IN collect([start, stop]) |
  CASE
    WHEN size(stretches) = 0 OR last(stretches)[1] < span[0] THEN stretches + [span]
    WHEN last(stretches)[1] >= span[1] THEN stretches
    ELSE stretches[..-1] + [[last(stretches)[0], span[1]]]
  END) AS stretches
UNWIND stretches AS stretch
RETURN derivation.relation AS type, claim.id AS claimId, subject.id AS from, target.id AS to, claim.validFrom AS validFrom, claim.validTo AS validTo, stretch[0] AS recordedAt, stretch[1] AS retractedAt
