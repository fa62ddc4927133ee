// Who a source is, once identified.
// @step source: Source -> actor: Actor optional
// @order actor.id
MATCH (source)-[voice:VOICE_OF]->(actor:Actor)
WHERE voice.recordedAt <= $known AND voice.retractedAt > $known
