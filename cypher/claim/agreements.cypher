// The claims that say the same as a claim, as far as it was said.
// @step claim: Claim -> other: Claim many
// @edge comparison: Comparison
// @order comparison.recordedAt desc, comparison.pairId desc
MATCH (claim)-[comparison:AGREES_WITH]-(other:Claim)
WHERE comparison.recordedAt <= $known AND comparison.retractedAt > $known
