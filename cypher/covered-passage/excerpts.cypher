// The excerpts that quote a passage, in the order of the text.
// @step passage: CoveredPassage -> excerpt: Excerpt many
// @order excerpt.start, excerpt.id
UNWIND passage.excerptIds AS excerptId
MATCH (excerpt:Excerpt {id: excerptId})
