// The claims that name another subject where only one can be right.
// @step claim: Claim -> other: Claim many
// @edge comparison: Comparison
// @order comparison.severity desc, comparison.pairId desc
MATCH (claim)-[comparison:CONFLICTS_WITH]-(other:Claim)
WHERE comparison.verdict = 'COMPETES' AND comparison.recordedAt <= $known AND comparison.retractedAt > $known
