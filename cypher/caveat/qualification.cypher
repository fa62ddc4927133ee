// How a caveat comes to qualify a claim.
// @record qualifies: Qualification
// @column scope: string
