// The texts in which a search found something: those of the state of an entity that fits, of anything else its own.
// @step match: SearchMatch -> found: FoundText one
MATCH (hit:Node {id: match.hitId})
OPTIONAL MATCH (hit)-[:HAD_STATE]->(state:EntityState {version: match.version})
WITH match, coalesce(state, hit) AS node
WITH {words: match.text, also: match.also, name: node.name, aliases: node.aliases, statement: node.statement, wording: node.wording, title: node.title, text: node.text, exact: node.exact} AS found
