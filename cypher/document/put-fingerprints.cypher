// Puts the fingerprints of documents, by which near-copies are found, in place of those that are there.
// @command
// @param documents: list
UNWIND $documents AS row
MATCH (document:Document {id: row.id})
SET document.fingerprint = row.fingerprint
