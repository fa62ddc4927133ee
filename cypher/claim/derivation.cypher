// What a claim can be worked out from: what it is measured against, with what origins of that say next, and the wholes it is stated to be a part of.
// @record derivation: Derivation
// @column claim: map
// @column baselines: list
// @column wholes: list
