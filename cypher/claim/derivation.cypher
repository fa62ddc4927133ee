// What a claim can be worked out from: what it is measured against, with what origins of that say next, the wholes it is stated to be a part of, and what is said to come about each day.
// @record derivation: Derivation
// @column claim: map
// @column baselines: list
// @column wholes: list
// @column rates: list
