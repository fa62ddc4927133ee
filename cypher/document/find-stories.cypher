// What tells which documents are one story, as known then: what each was derived from, its fingerprint, and the judgements on its text, each as [id, left, right, verdict].
// @query
// @param ids: string[]
// @param known: instant
// @returns id: string, derivedFrom: string[], fingerprint: string[]?, judgements: list many
UNWIND $ids AS wanted
MATCH (document:Document {id: wanted})
RETURN document.id AS id,
  COLLECT { MATCH (document) (()-[derived:DERIVED_FROM WHERE derived.recordedAt <= $known AND derived.retractedAt > $known]->()){1,10} (earlier:Document) RETURN DISTINCT earlier.id } AS derivedFrom,
  document.fingerprint AS fingerprint,
  COLLECT {
    MATCH (document)<-[:LEFT]-(judgement:Judgement)-[:RIGHT]->(other:Document)
    WHERE judgement.recordedAt <= $known AND judgement.retractedAt > $known
    RETURN [judgement.id, document.id, other.id, judgement.verdict]
  } AS judgements
