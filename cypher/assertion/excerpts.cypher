// The passages an assertion quotes, in order.
// @step assertion: Assertion -> excerpt: Excerpt many
// @edge quotes: Quotation
// @order quotes.position
MATCH (assertion)-[quotes:QUOTES]->(excerpt:Excerpt)
