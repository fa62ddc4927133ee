// How many claims begin and end in each interval of a time line, earliest first, those without a time last; one that is said to go on does not end.
// They are counted by days first: a date is worked out for each day, not for each claim.
// @root -> row: TimelineCount many
// @filtered claim: Claim
// @param unit: string
// @param from: int
// @param to: int
// @param most: int
// @param held: boolean?
// @param said: boolean?
// @order row.at
MATCH (claim:Claim)
WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
  AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
  AND $filter // @when filter
OPTIONAL MATCH (claim)<-[:OF]-(assertion:Assertion) // @when said !held
WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known // @when said !held
WITH claim, CASE WHEN claim.validFrom > -8640000000000000 THEN claim.validFrom WHEN claim.validTo < 8640000000000000 THEN claim.validTo - 1 END AS begin, CASE WHEN claim.validTo < 8640000000000000 THEN claim.validTo - 1 WHEN claim.timeEnd = 'ONGOING' THEN $to ELSE claim.validFrom END AS end // @when held
WITH claim, CASE WHEN assertion.saidFrom > -8640000000000000 THEN assertion.saidFrom END AS begin, assertion.saidFrom AS end // @when said !held
WITH claim, claim.recordedAt AS begin, claim.recordedAt AS end // @when !held !said
WHERE begin IS NULL OR (begin < $to AND end >= $from)
WITH claim,
  toInteger(floor(CASE WHEN begin < $from THEN $from ELSE begin END / 86400000.0)) AS beginDay,
  CASE WHEN begin IS NOT NULL AND end < $to THEN toInteger(floor(end / 86400000.0)) END AS endDay
WITH beginDay, endDay, count(*) AS count // @when held
WITH beginDay, endDay, count(*) AS count // @when !held !said
WITH claim, beginDay, endDay, 1 AS count // @when said !held
WITH *,
  CASE WHEN beginDay IS NOT NULL THEN date.truncate($unit, datetime({epochMillis: beginDay * 86400000})) END AS first,
  CASE WHEN endDay IS NOT NULL THEN date.truncate($unit, datetime({epochMillis: endDay * 86400000})) END AS last
WITH DISTINCT claim, first, last, count // @when said !held
UNWIND [{interval: first, begins: count, ends: 0}, {interval: last, begins: 0, ends: count}] AS event
WITH event.interval AS interval, sum(event.begins) AS begins, sum(event.ends) AS ends
ORDER BY interval
LIMIT $most
WITH collect({interval: CASE WHEN interval IS NOT NULL THEN datetime({date: interval}).epochMillis END, begins: begins, ends: ends}) AS intervals
UNWIND range(0, size(intervals) - 1) AS at
WITH at, intervals[at] AS counted
WITH counted {.*, at: at} AS row
