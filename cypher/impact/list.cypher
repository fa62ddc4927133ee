// What may fall with some sources, documents and assertions, as known then, and the evidence around it: one row. More may be here than falls: the rule decides. The claims are those of which something may fall, those that agree with one, and those that agree with these.
// @root -> impact: Impact many
// @param sources: string[]
// @param documents: string[]
// @param assertions: string[]
// @order impact.at
CALL () {
  UNWIND $sources + $documents + $assertions AS wanted
  MATCH (node:Node {id: wanted})
  WHERE node.recordedAt <= $known
  RETURN collect(node.id) AS known
}
CALL () {
  UNWIND $sources AS wanted
  MATCH (named:Source {id: wanted})
  MATCH SHORTEST 1 (named) (()<-[:LEFT|RIGHT]-(same:Judgement WHERE same.verdict = 'SAME' AND same.recordedAt <= $known AND same.retractedAt > $known)-[:LEFT|RIGHT]->()){0,} (source:Source)
  RETURN collect(DISTINCT source) AS through
}
CALL (through) {
  UNWIND through AS left
  MATCH (left)<-[:LEFT]-(judgement:Judgement {verdict: 'SAME'})-[:RIGHT]->(right:Source)
  WHERE judgement.recordedAt <= $known AND judgement.retractedAt > $known
  RETURN collect([judgement.id, left.id, right.id, judgement.verdict]) AS joined
}
CALL () {
  UNWIND $documents AS wanted
  MATCH (named:Document {id: wanted})
  MATCH SHORTEST 1 (named) (()<-[derived:DERIVED_FROM WHERE derived.recordedAt <= $known AND derived.retractedAt > $known]-()){1,} (copy:Document)
  RETURN collect(DISTINCT copy) AS copies, collect([copy.id, named.id]) AS derived
}
CALL (through, copies) {
  CALL (through, copies) {
    UNWIND $assertions AS wanted
    MATCH (assertion:Assertion {id: wanted})
    RETURN assertion
    UNION
    UNWIND $documents AS wanted
    MATCH (:Document {id: wanted})<-[:IN]-(assertion:Assertion)
    RETURN assertion
    UNION
    UNWIND $documents AS wanted
    MATCH (assertion:Assertion)-[:VIA {documentId: wanted}]->(:Source)
    RETURN assertion
    UNION
    UNWIND through AS source
    MATCH (source)<-[:VIA]-(assertion:Assertion)
    RETURN assertion
    UNION
    UNWIND copies AS copy
    MATCH (copy)<-[:IN]-(assertion:Assertion)
    RETURN assertion
  }
  WITH assertion
  WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
  MATCH (assertion) (()<-[:REPEATS]-(echo:Assertion WHERE echo.recordedAt <= $known AND echo.retractedAt > $known)){0,} (falling:Assertion)
  RETURN collect(DISTINCT falling) AS falling
}
CALL (falling) {
  UNWIND falling AS assertion
  MATCH (assertion)-[:REPEATS]->(earlier:Assertion)
  RETURN collect([assertion.id, earlier.id]) AS repeats
}
CALL (falling) {
  UNWIND falling AS assertion
  MATCH (assertion)-[:OF]->(claim:Claim)
  RETURN collect(DISTINCT claim) AS hit
}
CALL (hit) {
  UNWIND hit AS claim
  MATCH (claim)-[agreement:AGREES_WITH]-(other:Claim)
  WHERE agreement.recordedAt <= $known AND agreement.retractedAt > $known
  RETURN collect(DISTINCT other) AS beside
}
CALL (hit, beside) {
  UNWIND hit + beside AS claim
  WITH DISTINCT claim
  MATCH (claim)-[agreement:AGREES_WITH]-(other:Claim)
  WHERE agreement.recordedAt <= $known AND agreement.retractedAt > $known
  RETURN collect([claim.id, other.id]) AS agreements, collect(DISTINCT other) AS others
}
CALL (hit, beside, others) {
  UNWIND hit + beside + others AS claim
  WITH DISTINCT claim
  MATCH (claim)<-[:OF]-(assertion:Assertion)-[:IN]->(document:Document)
  WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
  MATCH (assertion)-[via:VIA]->(source:Source)
  WITH claim, assertion, document, collect([via.role, source.id, via.identification, via.documentId]) AS chain, collect(CASE via.role WHEN 'ORIGIN' THEN source END) AS ends
  WITH claim, collect([assertion.id, document.id, assertion.stance, assertion.voice, assertion.basis, chain]) AS said, collect(ends) AS ends
  RETURN collect([
    claim.id,
    claim.correctedAt > $known
      AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
    , said
  ]) AS claims, collect(ends) AS ends
}
CALL (ends) {
  UNWIND ends AS ofClaim
  UNWIND ofClaim AS ofAssertion
  UNWIND ofAssertion AS origin
  WITH DISTINCT origin
  RETURN collect([
    origin.id,
    head(COLLECT { MATCH (origin)-[:HAD_STATE]->(state:EntityState) WHERE state.recordedAt <= $known AND state.replacedAt > $known RETURN state.kind }),
    head(COLLECT { MATCH (origin)-[voice:VOICE_OF]->(actor:Actor) WHERE voice.recordedAt <= $known AND voice.retractedAt > $known RETURN actor.id }),
    COLLECT {
      MATCH (origin)-[affiliation:AFFILIATED_WITH]->(actor:Actor)
      WHERE affiliation.recordedAt <= $known AND affiliation.retractedAt > $known
      RETURN [actor.id, head(COLLECT { MATCH (actor)-[:HAD_STATE]->(state:EntityState) WHERE state.recordedAt <= $known AND state.replacedAt > $known RETURN state.country })]
    }
  ]) AS sources, collect(origin) AS nodes
}
CALL (nodes) {
  UNWIND nodes AS one
  MATCH (one)<-[:LEFT]-(judgement:Judgement)-[:RIGHT]->(other:Source)
  WHERE judgement.recordedAt <= $known AND judgement.retractedAt > $known
  RETURN collect([judgement.id, one.id, other.id, judgement.verdict]) AS judgements
}
WITH {
  at: 0,
  known: known,
  joined: joined,
  derived: derived,
  repeats: repeats,
  claims: claims,
  agreements: agreements,
  sources: sources,
  judgements: judgements
} AS impact
