// The claims whose status may have become another one by what was done at a moment: those that it was done to, those that
// agree with one of them or began or ceased to stand against it, what the same origins said before of the same question,
// and what is weighed with a source or a document of which something else is known since.
// - An origin's earlier words: back to the last figure that it gave for good. What is before that was updated already.
// - A source: where others are weighed together with it, since who it is tells them apart; where it stands alone, only if
//   it passes on what others say, as the kinds of $passesOn do, or does so no more. What it is called is no matter.
// - Two that somebody judged about: where both are behind a claim, looked for from the one that is behind fewer.
// @query
// @param moments: list
// @param passesOn: string[]
// @returns id: string, at: instant many
UNWIND $moments AS at
CALL (at) {
  CALL (at) {
    MATCH (claim:Node {recordedAt: at})
    USING INDEX SEEK claim:Node(recordedAt)
    WHERE claim:Claim
    RETURN claim
    UNION
    MATCH (claim:Claim {correctedAt: at})
    USING INDEX claim:Claim(correctedAt)
    RETURN claim
    UNION
    MATCH (assertion:Node {recordedAt: at})
    USING INDEX SEEK assertion:Node(recordedAt)
    WHERE assertion:Assertion
    MATCH (assertion)-[:OF]->(claim:Claim)
    RETURN claim
    UNION
    MATCH (assertion:Node {retractedAt: at})
    USING INDEX SEEK assertion:Node(retractedAt)
    WHERE assertion:Assertion
    MATCH (assertion)-[:OF]->(claim:Claim)
    RETURN claim
    UNION
    MATCH (claim:Claim)-[part:PART_OF {recordedAt: at}]-(:Claim)
    USING INDEX part:PART_OF(recordedAt)
    RETURN claim
    UNION
    MATCH (claim:Claim)-[part:PART_OF {retractedAt: at}]-(:Claim)
    USING INDEX part:PART_OF(retractedAt)
    RETURN claim
  }
  RETURN collect(claim) AS touched
}
CALL (at) {
  CALL (at) {
    MATCH (state:EntityState {recordedAt: at})
    USING INDEX state:EntityState(recordedAt)
    WHERE state.version > 1
    MATCH (before:EntityState {replacedAt: at})<-[:HAD_STATE]-(source:Source)-[:HAD_STATE]->(state)
    WITH at, source, before.kind <> state.kind AS isAnother, before.kind IN $passesOn <> (state.kind IN $passesOn) AS isAlone
    WHERE isAnother OR EXISTS { (source)-[link:VOICE_OF|AFFILIATED_WITH]->() WHERE link.recordedAt = at OR link.retractedAt = at }
    RETURN source, isAlone
    UNION
    MATCH (state:EntityState {recordedAt: at})
    USING INDEX state:EntityState(recordedAt)
    WHERE state.version > 1
    MATCH (before:EntityState {replacedAt: at})<-[:HAD_STATE]-(actor:Actor)-[:HAD_STATE]->(state)
    WHERE coalesce(before.country, '') <> coalesce(state.country, '')
    MATCH (actor)<-[affiliation:AFFILIATED_WITH]-(source:Source)
    WHERE affiliation.retractedAt > at
    RETURN source, false AS isAlone
  }
  MATCH (source)-[made:CLAIMS]->(claim:Claim)
  WHERE made.retractedAt > at AND (isAlone OR COUNT { (claim)<-[:OF]-() } > 1 OR EXISTS { (claim)-[:AGREES_WITH]-() })
  RETURN collect(DISTINCT claim) AS told
}
CALL (at) {
  CALL (at) {
    MATCH ()<-[derived:DERIVED_FROM {recordedAt: at}]-(later:Document)
    USING INDEX derived:DERIVED_FROM(recordedAt)
    MATCH (later) (()<-[:DERIVED_FROM]-()){0,9} (document:Document)
    RETURN document
    UNION
    MATCH (judgement:Node {recordedAt: at})
    USING INDEX SEEK judgement:Node(recordedAt)
    WHERE judgement:Judgement
    MATCH (left:Document)<-[:LEFT]-(judgement)-[:RIGHT]->(right:Document)
    RETURN CASE WHEN COUNT { (left)<-[:IN]-() } < COUNT { (right)<-[:IN]-() } THEN left ELSE right END AS document
    UNION
    MATCH (judgement:Node {retractedAt: at})
    USING INDEX SEEK judgement:Node(retractedAt)
    WHERE judgement:Judgement
    MATCH (left:Document)<-[:LEFT]-(judgement)-[:RIGHT]->(right:Document)
    RETURN CASE WHEN COUNT { (left)<-[:IN]-() } < COUNT { (right)<-[:IN]-() } THEN left ELSE right END AS document
  }
  MATCH (document)<-[:IN]-(assertion:Assertion)-[:OF]->(claim:Claim)
  WHERE assertion.retractedAt > at
  RETURN collect(DISTINCT claim) AS written
}
CALL (at) {
  CALL (at) {
    MATCH (judgement:Node {recordedAt: at})
    USING INDEX SEEK judgement:Node(recordedAt)
    WHERE judgement:Judgement
    RETURN judgement
    UNION
    MATCH (judgement:Node {retractedAt: at})
    USING INDEX SEEK judgement:Node(retractedAt)
    WHERE judgement:Judgement
    RETURN judgement
  }
  MATCH (left:Source)<-[:LEFT]-(judgement)-[:RIGHT]->(right:Source)
  WITH CASE WHEN COUNT { (left)-[:CLAIMS]->() } < COUNT { (right)-[:CLAIMS]->() } THEN [left, right] ELSE [right, left] END AS two
  RETURN collect(two) AS judged
}
CALL (at, touched, told, written, judged) {
  UNWIND touched + told + written AS claim
  RETURN claim
  UNION
  UNWIND touched + told + written AS one
  MATCH (one)-[agreement:AGREES_WITH]-(claim:Claim)
  WHERE agreement.retractedAt >= at
  RETURN claim
  UNION
  UNWIND judged AS two
  WITH two[0] AS few, two[1] AS many
  MATCH (few)-[:CLAIMS]->(said:Claim)
  CALL (said) {
    RETURN said AS claim
    UNION
    MATCH (said)-[:AGREES_WITH]-(claim:Claim)
    RETURN claim
  }
  WITH DISTINCT many, claim
  WHERE EXISTS { (claim)<-[:CLAIMS]-(many) } OR EXISTS { (claim)-[:AGREES_WITH]-()<-[:CLAIMS]-(many) }
  RETURN claim
  UNION
  UNWIND touched AS one
  MATCH (one)-[conflict:CONFLICTS_WITH]-(claim:Claim)
  WHERE conflict.recordedAt = at OR conflict.retractedAt = at
  RETURN claim
  UNION
  UNWIND touched AS one
  MATCH (one)<-[made:CLAIMS]-(:Source)
  WHERE one.attestedTo IS NOT NULL AND (made.recordedAt = at OR made.retractedAt = at OR (one.correctedAt = at AND made.retractedAt > at))
  WITH DISTINCT at, made.question AS question, made.validFrom AS validFrom, CASE WHEN one.quantityLow IS NULL AND one.quantityHigh IS NULL THEN one.subjectId END AS subject
  CALL (at, question) {
    OPTIONAL MATCH ()-[standing:CLAIMS {question: question}]->(later:Claim)
    USING INDEX standing:CLAIMS(question, validFrom)
    WHERE standing.validFrom IS NOT NULL AND standing.recordedAt < at AND standing.retractedAt > at AND later.correctedAt > at
      AND later.attestedTo IS NOT NULL AND (later.quantityLow IS NOT NULL OR later.quantityHigh IS NOT NULL)
    RETURN coalesce(standing.validFrom, -8640000000000000) AS from
    ORDER BY standing.question DESC, standing.validFrom DESC
    LIMIT 1
  }
  MATCH ()-[earlier:CLAIMS {question: question}]->(claim:Claim)
  USING INDEX earlier:CLAIMS(question, validFrom)
  WHERE earlier.validFrom >= from AND earlier.validFrom <= validFrom AND earlier.retractedAt >= at
    AND (subject IS NULL OR claim.subjectId <> subject)
  RETURN claim
}
WITH DISTINCT at, claim
WHERE claim.recordedAt <= at
RETURN claim.id AS id, at
