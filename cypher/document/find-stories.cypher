// The documents in which assertions stand, and what tells which of them are one story, as known then: the assertions, each as [id, ids of the texts its chain was taken from], what a document was derived from, its fingerprint, and the judgements on its text, each as [id, left, right, verdict].
// @query
// @param assertions: string[]
// @param known: instant
// @returns id: string, said: list, derivedFrom: string[], fingerprint: string[]?, judgements: list many
UNWIND $assertions AS wanted
MATCH (assertion:Assertion {id: wanted})-[:IN]->(document:Document)
WITH document, collect([assertion.id, COLLECT { MATCH (assertion)-[via:VIA]->() WHERE via.documentId IS NOT NULL RETURN via.documentId }]) AS said
RETURN document.id AS id, said,
  COLLECT { MATCH (document) (()-[derived:DERIVED_FROM WHERE derived.recordedAt <= $known AND derived.retractedAt > $known]->()){1,10} (earlier:Document) RETURN DISTINCT earlier.id } AS derivedFrom,
  document.fingerprint AS fingerprint,
  COLLECT {
    MATCH (document)<-[:LEFT]-(judgement:Judgement)-[:RIGHT]->(other:Document)
    WHERE judgement.recordedAt <= $known AND judgement.retractedAt > $known
    RETURN [judgement.id, document.id, other.id, judgement.verdict]
  } AS judgements
