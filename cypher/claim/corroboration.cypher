// What a claim stands on, for its status and its corroboration, as known then: who says it or one that agrees with it, through whom, what is known of those at the ends of the chains, what stands against it, and what became of it.
// @step claim: Statement -> standing: Standing one
// @at known
CALL (claim, known) {
  RETURN claim AS said
  UNION
  MATCH (claim)-[agreement:AGREES_WITH]-(said:Claim)
  WHERE agreement.recordedAt <= known AND agreement.retractedAt > known
  RETURN said
}
OPTIONAL MATCH (said)<-[:OF]-(assertion:Assertion)-[:IN]->(document:Document)
WHERE assertion.recordedAt <= known AND assertion.retractedAt > known
OPTIONAL MATCH (assertion)-[via:VIA]->(source:Source)
WITH claim, known, said, assertion, document, via, source ORDER BY via.position
WITH claim, known, said, assertion, document, collect(CASE WHEN via IS NOT NULL THEN [via.role, source.id, via.identification, via.documentId] END) AS chain, collect(CASE WHEN via.role = 'ORIGIN' THEN source END) AS origins
ORDER BY assertion.recordedAt, assertion.id
WITH claim, known, collect(DISTINCT said.id) AS claims, collect(CASE WHEN assertion IS NOT NULL THEN [assertion.id, said.id, document.id, assertion.stance, assertion.voice, assertion.basis, chain] END) AS assertions, collect(DISTINCT document) AS documents, collect(origins) AS origins
CALL (origins, known) {
  UNWIND origins AS some
  UNWIND some AS origin
  WITH DISTINCT origin, known
  RETURN collect([
    origin.id,
    head(COLLECT { MATCH (origin)-[:HAD_STATE]->(state:EntityState) WHERE state.recordedAt <= known AND state.replacedAt > known RETURN state.kind }),
    head(COLLECT { MATCH (origin)-[voice:VOICE_OF]->(actor:Actor) WHERE voice.recordedAt <= known AND voice.retractedAt > known RETURN actor.id }),
    COLLECT {
      MATCH (origin)-[affiliation:AFFILIATED_WITH]->(actor:Actor)
      WHERE affiliation.recordedAt <= known AND affiliation.retractedAt > known
      RETURN [actor.id, head(COLLECT { MATCH (actor)-[:HAD_STATE]->(state:EntityState) WHERE state.recordedAt <= known AND state.replacedAt > known RETURN state.country })]
    }
  ]) AS sources, collect(origin) AS nodes
}
CALL (documents, known) {
  UNWIND documents AS document
  RETURN collect([
    document.id,
    COLLECT { MATCH (document) (()-[derived:DERIVED_FROM WHERE derived.recordedAt <= known AND derived.retractedAt > known]->()){1,10} (earlier:Document) RETURN DISTINCT earlier.id },
    CASE WHEN size(documents) > 1 THEN document.fingerprint END
  ]) AS texts
}
CALL (nodes, documents, known) {
  UNWIND CASE WHEN size(nodes) > 1 THEN nodes ELSE [] END + CASE WHEN size(documents) > 1 THEN documents ELSE [] END AS one
  MATCH (one)<-[:LEFT]-(judgement:Judgement)-[:RIGHT]->(other)
  WHERE (other IN nodes OR other IN documents) AND judgement.recordedAt <= known AND judgement.retractedAt > known
  RETURN collect([judgement.id, one.id, other.id, judgement.verdict]) AS judgements
}
CALL (claim, known) {
  MATCH (claim)<-[made:CLAIMS]-(origin:Source)
  WHERE made.recordedAt <= known AND made.retractedAt > known
  WITH DISTINCT claim, known, origin
  CALL (claim, known, origin) {
    MATCH ()-[again:CLAIMS {question: origin.id + ' ' + claim.comparisonKey}]->(later:Claim)
    USING INDEX again:CLAIMS(question, validFrom)
    WHERE again.validFrom >= claim.validFrom AND again.recordedAt <= known AND again.retractedAt > known
      AND (later.validFrom > claim.validFrom OR later.attestedTo > claim.attestedTo)
      AND claim.attestedTo IS NOT NULL AND later.attestedTo IS NOT NULL
      AND later.recordedAt <= known AND later.correctedAt > known
      AND (later.quantityLow IS NOT NULL OR later.quantityHigh IS NOT NULL OR NOT EXISTS { (claim)-[:SUBJECT]->()<-[:SUBJECT]-(later) })
    RETURN later
    ORDER BY again.question, again.validFrom, later.id
    LIMIT 1
  }
  RETURN collect([origin.id, later.id]) AS updates
}
WITH {
  claimId: claim.id,
  claims: claims,
  assertions: assertions,
  sources: sources,
  documents: texts,
  judgements: judgements,
  retracted: COUNT { (claim)<-[:OF]-(retracted:Assertion) WHERE retracted.retractedAt <= known },
  correctedBy: head(COLLECT { MATCH (claim)<-[link:CORRECTS]-(better:Claim) WHERE link.recordedAt <= known AND link.retractedAt > known RETURN better.id ORDER BY link.recordedAt, better.id }),
  against: COLLECT { MATCH (claim)-[conflict:CONFLICTS_WITH]-(other:Claim) WHERE conflict.recordedAt <= known AND conflict.retractedAt > known AND conflict.severity >= 1 RETURN [other.id, conflict.verdict] ORDER BY other.id },
  updates: updates
} AS standing
