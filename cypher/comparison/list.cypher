// The pairs of claims that stand against each other, the gravest first.
// @root -> comparison: Comparison many
// @filtered claim: Claim
// @param verdict: string[]?
// @order comparison.severity desc, comparison.pairId desc
MATCH ()-[comparison:CONFLICTS_WITH]->()
WHERE comparison.recordedAt <= $known AND comparison.retractedAt > $known
  AND comparison.verdict IN $verdict // @when verdict
  AND EXISTS { MATCH (claim:Claim)-[comparison]-() WHERE $filter } // @when filter
