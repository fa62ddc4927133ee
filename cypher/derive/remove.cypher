// Removes every relation that was derived from these claims and their assertions.
// @command
// @param claims: string[]
UNWIND $claims AS wanted
MATCH (claim:Claim {id: wanted})
CALL (claim) {
  MATCH (claim)-[:SUBJECT]->()-[relation:DEPLOYED_TO|CONTROLS|PART_OF|COMMANDS|SUPPORTS]->()
  WHERE relation.claimId = claim.id
  DELETE relation
}
CALL (claim) {
  MATCH (claim)<-[made:CLAIMS|DENIES|DECLINES_TO_COMMENT_ON]-(:Source)
  DELETE made
}
