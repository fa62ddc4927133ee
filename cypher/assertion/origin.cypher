// The end of the chain of an assertion: who said it first. None where the lineage is unknown.
// @step assertion: Assertion -> source: Source optional
MATCH (assertion)-[:VIA {role: 'ORIGIN'}]->(source:Source)
