// How a source belongs to an actor.
// @record affiliation: Affiliation
// @column role: string?
