// What somebody judged about a claim saying the same as another one or not, newest first.
// @step claim: Claim -> judgement: Judgement many
// @order judgement.recordedAt desc, judgement.id desc
MATCH (claim)<-[:LEFT|RIGHT]-(judgement:Judgement)
WHERE judgement.recordedAt <= $known AND judgement.retractedAt > $known
