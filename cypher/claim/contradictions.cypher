// The claims with another figure for what a claim speaks of, the gravest contradiction first.
// @step claim: Claim -> other: Claim many
// @edge comparison: Comparison
// @order comparison.severity desc, comparison.pairId desc
MATCH (claim)-[comparison:CONFLICTS_WITH]-(other:Claim)
WHERE comparison.verdict IN ['CONTRADICTS', 'IN_TENSION'] AND comparison.recordedAt <= $known AND comparison.retractedAt > $known
