// What somebody judged about an entity being another one or not, newest first.
// @step entity: Entity -> judgement: Judgement many
// @order judgement.recordedAt desc, judgement.id desc
MATCH (entity)<-[:LEFT|RIGHT]-(judgement:Judgement)
WHERE judgement.recordedAt <= $known AND judgement.retractedAt > $known
