// What became, in this capture, of the passages quoted from earlier captures of the same address, in the order of those.
// @step document: Document -> excerpt: Excerpt many
// @edge check: QuoteCheck
// @order excerpt.start, excerpt.id
MATCH (document)<-[check:CHECKED_IN]-(excerpt:Excerpt)
WHERE check.recordedAt <= $known
