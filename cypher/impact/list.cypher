// What may fall with some sources, documents and assertions, as known then, and the evidence around it: one row. More may be here than falls: the rule decides. The claims are those of which something may fall, those that agree with one, and those that agree with these; an assertion of these goes as one text, since there are many: its id, stance, voice and basis, and if it has an origin, how that is identified, and its id.
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
    RETURN assertion, 'NAMED' AS tie, wanted AS to
    UNION ALL
    UNWIND $documents AS wanted
    MATCH (:Document {id: wanted})<-[:IN]-(assertion)
    RETURN assertion, 'IN' AS tie, wanted AS to
    UNION ALL
    UNWIND $documents AS wanted
    MATCH (assertion)-[:VIA {documentId: wanted}]->()
    RETURN assertion, 'FROM' AS tie, wanted AS to
    UNION ALL
    UNWIND through AS source
    MATCH (source)<-[:VIA]-(assertion)
    RETURN assertion, 'THROUGH' AS tie, source.id AS to
    UNION ALL
    UNWIND copies AS copy
    MATCH (copy)<-[:IN]-(assertion)
    RETURN assertion, 'IN' AS tie, copy.id AS to
  }
  WITH assertion, tie, to
  WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
  WITH tie, to, collect(assertion) AS tied, collect(assertion.id) AS ids
  RETURN collect([tie, to, ids]) AS ties, collect(tied) AS tied
}
CALL (tied) {
  UNWIND tied AS some
  UNWIND some AS assertion
  MATCH (assertion) (()<-[:REPEATS]-(echo WHERE echo.recordedAt <= $known AND echo.retractedAt > $known)){1,} (falling)
  RETURN collect(DISTINCT falling) AS echoes
}
CALL (echoes) {
  UNWIND echoes AS echo
  MATCH (echo)-[:REPEATS]->(earlier)
  RETURN collect([echo.id, earlier.id]) AS repeats
}
CALL (tied, echoes) {
  UNWIND tied + [echoes] AS some
  UNWIND some AS assertion
  MATCH (assertion)-[:OF]->(claim)
  RETURN collect(DISTINCT claim) AS hit
}
CALL (hit) {
  UNWIND hit AS claim
  MATCH (claim)-[agreement:AGREES_WITH]-(other)
  WHERE agreement.recordedAt <= $known AND agreement.retractedAt > $known
  RETURN collect([claim.id, other.id]) AS agreements, collect(DISTINCT other) AS agreeing
}
CALL (hit, agreeing) {
  UNWIND [[hit, true], [agreeing, false]] AS part
  UNWIND part[0] AS claim
  WITH claim, max(part[1]) AS isHit
  WHERE NOT isHit
  MATCH (claim)-[agreement:AGREES_WITH]-(other)
  WHERE agreement.recordedAt <= $known AND agreement.retractedAt > $known
  RETURN collect([claim.id, other.id]) AS further, collect(DISTINCT other) AS others
}
CALL (hit, agreeing, others) {
  UNWIND hit + agreeing + others AS claim
  WITH DISTINCT claim
  MATCH (claim)<-[:OF]-(assertion)
  WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
  OPTIONAL MATCH (assertion)-[via:VIA {role: 'ORIGIN'}]->(origin)
  WITH claim, collect(assertion.id + ' ' + assertion.stance + ' ' + assertion.voice + ' ' + assertion.basis + coalesce(' ' + via.identification + ' ' + origin.id, '')) AS said, collect(origin) AS ends
  RETURN collect([
    claim.id,
    claim.correctedAt > $known
      AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
    , said
  ]) AS claims, collect(ends) AS ends
}
CALL (ends) {
  UNWIND ends AS ofClaim
  UNWIND ofClaim AS origin
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
  ties: ties,
  repeats: repeats,
  claims: claims,
  agreements: agreements + further,
  sources: sources,
  judgements: judgements
} AS impact
