// What qualifies a claim, in the order it was recorded.
// @step claim: Claim -> caveat: Caveat many
// @edge qualifies: Qualification
// @order caveat.recordedAt, caveat.id
MATCH (claim)<-[qualifies:QUALIFIES]-(caveat:Caveat)
WHERE caveat.recordedAt <= $known AND caveat.retractedAt > $known
