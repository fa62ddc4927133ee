// The actors a source speaks from within, by id.
// @step source: Source -> actor: Actor many
// @edge affiliation: Affiliation
// @order actor.id
MATCH (source)-[affiliation:AFFILIATED_WITH]->(actor:Actor)
WHERE affiliation.recordedAt <= $known AND affiliation.retractedAt > $known
