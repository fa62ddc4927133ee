// The document that suggestions were made for.
// @step draft: ClaimSuggestions -> document: Document one
MATCH (document:Document {id: draft.documentId})
