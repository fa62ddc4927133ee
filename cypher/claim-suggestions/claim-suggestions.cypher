// What was suggested for one document.
// @record draft: ClaimSuggestions
// @column documentId: string
