// Removes every relation that was derived from these claims and their assertions, wherever it begins and ends.
// @command
// @param claims: string[]
UNWIND $claims AS wanted
CALL (wanted) {
  MATCH ()-[relation:DEPLOYED_TO {claimId: wanted}]->()
  DELETE relation
}
CALL (wanted) {
  MATCH ()-[relation:CONTROLS {claimId: wanted}]->()
  DELETE relation
}
CALL (wanted) {
  MATCH ()-[relation:PART_OF {claimId: wanted}]->()
  DELETE relation
}
CALL (wanted) {
  MATCH ()-[relation:COMMANDS {claimId: wanted}]->()
  DELETE relation
}
CALL (wanted) {
  MATCH ()-[relation:SUPPORTS {claimId: wanted}]->()
  DELETE relation
}
MATCH (claim:Claim {id: wanted})<-[made:CLAIMS|DENIES|DECLINES_TO_COMMENT_ON]-()
DELETE made
