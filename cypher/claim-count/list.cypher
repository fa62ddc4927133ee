// How many claims there are by up to three dimensions, most first; what a claim does not have is a group of its own.
// @root -> row: ClaimCount many
// @filtered claim: Claim
// @param first: int
// @param repeatedly: boolean?
// @param assertion: boolean?
// @param predicate: boolean?
// @param modality: boolean?
// @param subject: boolean?
// @param object: boolean?
// @param place: boolean?
// @param origin: boolean?
// @param source: boolean?
// @param publisher: boolean?
// @param document: boolean?
// @param stance: boolean?
// @param voice: boolean?
// @param reliability: boolean?
// @param credibility: boolean?
// @param status: boolean?
// @param support: boolean?
// @param dispute: boolean?
// @param lifecycle: boolean?
// @param validYear: boolean?
// @param validMonth: boolean?
// @param saidMonth: boolean?
// @param recordedMonth: boolean?
// @order row.at
MATCH (claim:Claim)
WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
  AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
  AND $filter // @when filter
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity) // @when subject
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity) // @when object
OPTIONAL MATCH (claim)-[:AT]->(place:Place) // @when place
OPTIONAL MATCH (claim)<-[:OF]-(judged:CredibilityAssessment) // @when credibility
WHERE judged.recordedAt <= $known AND judged.replacedAt > $known // @when credibility
OPTIONAL MATCH (claim)<-[:OF]-(assertion:Assertion) // @when assertion
WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known // @when assertion
OPTIONAL MATCH (assertion)-[:IN]->(document:Document) // @when document
OPTIONAL MATCH (assertion)-[:VIA {role: 'PUBLISHER'}]->(publisher:Source) // @when publisher
OPTIONAL MATCH (assertion)-[:VIA {role: 'ORIGIN'}]->(source:Source) // @when origin
OPTIONAL MATCH (source)<-[:OF]-(graded:ReliabilityAssessment) // @when reliability
WHERE graded.recordedAt <= $known AND graded.replacedAt > $known // @when reliability
WITH *, CASE WHEN claim.stateSince <= $known THEN claim ELSE head(COLLECT { MATCH (claim)-[:HAD_STATE]->(before) WHERE before.recordedAt <= $known AND before.replacedAt > $known RETURN before }) END AS status // @when status
WITH
  count(*) AS count // @when !repeatedly
  count(DISTINCT claim) AS count // @when repeatedly
  , claim.predicate AS predicate // @when predicate
  , claim.modality AS modality // @when modality
  , subject // @when subject
  , object // @when object
  , place // @when place
  , source // @when source
  , publisher // @when publisher
  , document // @when document
  , assertion.stance AS stance // @when stance
  , assertion.voice AS voice // @when voice
  , graded.value AS reliability // @when reliability
  , judged.value AS credibility // @when credibility
  , status.support AS support // @when support
  , status.dispute AS dispute // @when dispute
  , status.lifecycle AS lifecycle // @when lifecycle
  , CASE WHEN claim.validFrom > -8640000000000000 THEN date.truncate('year', datetime({epochMillis: claim.validFrom})) END AS validYear // @when validYear
  , CASE WHEN claim.validFrom > -8640000000000000 THEN date.truncate('month', datetime({epochMillis: claim.validFrom})) END AS validMonth // @when validMonth
  , CASE WHEN assertion.saidFrom > -8640000000000000 THEN date.truncate('month', datetime({epochMillis: assertion.saidFrom})) END AS saidMonth // @when saidMonth
  , date.truncate('month', datetime({epochMillis: claim.recordedAt})) AS recordedMonth // @when recordedMonth
ORDER BY count DESC
  , predicate // @when predicate
  , modality // @when modality
  , subject.id // @when subject
  , object.id // @when object
  , place.id // @when place
  , source.id // @when source
  , publisher.id // @when publisher
  , document.id // @when document
  , stance // @when stance
  , voice // @when voice
  , reliability // @when reliability
  , credibility // @when credibility
  , support // @when support
  , dispute // @when dispute
  , lifecycle // @when lifecycle
  , validYear // @when validYear
  , validMonth // @when validMonth
  , saidMonth // @when saidMonth
  , recordedMonth // @when recordedMonth
LIMIT $first
WITH collect({
  count: count
  , predicate: predicate // @when predicate
  , modality: modality // @when modality
  , subjectId: subject.id, subjectName: head(COLLECT { MATCH (subject)-[:HAD_STATE]->(state:EntityState) WHERE state.recordedAt <= $known AND state.replacedAt > $known RETURN state.name }) // @when subject
  , objectId: object.id, objectName: head(COLLECT { MATCH (object)-[:HAD_STATE]->(state:EntityState) WHERE state.recordedAt <= $known AND state.replacedAt > $known RETURN state.name }) // @when object
  , placeId: place.id, placeName: head(COLLECT { MATCH (place)-[:HAD_STATE]->(state:EntityState) WHERE state.recordedAt <= $known AND state.replacedAt > $known RETURN state.name }) // @when place
  , sourceId: source.id, sourceName: head(COLLECT { MATCH (source)-[:HAD_STATE]->(state:EntityState) WHERE state.recordedAt <= $known AND state.replacedAt > $known RETURN state.name }) // @when source
  , publisherId: publisher.id, publisherName: head(COLLECT { MATCH (publisher)-[:HAD_STATE]->(state:EntityState) WHERE state.recordedAt <= $known AND state.replacedAt > $known RETURN state.name }) // @when publisher
  , documentId: document.id, documentTitle: document.title // @when document
  , stance: stance // @when stance
  , voice: voice // @when voice
  , reliability: reliability // @when reliability
  , credibility: credibility // @when credibility
  , support: support // @when support
  , dispute: dispute // @when dispute
  , lifecycle: lifecycle // @when lifecycle
  , validYear: CASE WHEN validYear IS NOT NULL THEN datetime({date: validYear}).epochMillis END // @when validYear
  , validMonth: CASE WHEN validMonth IS NOT NULL THEN datetime({date: validMonth}).epochMillis END // @when validMonth
  , saidMonth: CASE WHEN saidMonth IS NOT NULL THEN datetime({date: saidMonth}).epochMillis END // @when saidMonth
  , recordedMonth: CASE WHEN recordedMonth IS NOT NULL THEN datetime({date: recordedMonth}).epochMillis END // @when recordedMonth
}) AS groups
UNWIND range(0, size(groups) - 1) AS at
WITH at, groups[at] AS group
WITH group {.*, at: at} AS row
