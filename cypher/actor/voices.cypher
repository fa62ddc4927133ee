// The sources that speak as an actor, by id.
// @step actor: Actor -> source: Source many
// @order source.id
MATCH (actor)<-[voice:VOICE_OF]-(source:Source)
WHERE voice.recordedAt <= $known AND voice.retractedAt > $known
