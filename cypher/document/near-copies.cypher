// The documents whose texts are near-copies of a document's, most alike first: those that share a band of their
// fingerprints and an estimated 40 % of their shingles. Not those about which it is decided: linked as copied or
// rewritten, either way, or judged to be the same or different.
// @step document: Document -> other: Document many
// @edge copy: NearCopy
// @order copy.similarity desc, copy.documentId desc
UNWIND CASE WHEN document.fingerprint IS NULL THEN [] ELSE [reduce(terms = '', band IN document.fingerprint | terms + '"' + band + '" ')] END AS terms
CALL db.index.fulltext.queryNodes('document_fingerprint', terms, {limit: 100}) YIELD node AS other
WITH document, other
WHERE other <> document AND other.recordedAt <= $known
WITH document, other, reduce(same = 0.0, band IN range(0, size(document.fingerprint) - 1) | same + reduce(alike = 0, at IN [2, 10, 18] | alike + CASE WHEN substring(document.fingerprint[band], at, 8) = substring(other.fingerprint[band], at, 8) THEN 1 ELSE 0 END)) / (3 * size(document.fingerprint)) AS similarity
WHERE similarity >= 0.4
  AND NOT EXISTS { MATCH (document)-[derived:DERIVED_FROM]-(other) WHERE derived.recordedAt <= $known AND derived.retractedAt > $known }
  AND NOT EXISTS { MATCH (document)<-[:LEFT|RIGHT]-(judgement:Judgement)-[:LEFT|RIGHT]->(other) WHERE judgement.verdict IN ['SAME', 'DIFFERENT'] AND judgement.recordedAt <= $known AND judgement.retractedAt > $known }
WITH other, {similarity: similarity, documentId: other.id} AS copy
