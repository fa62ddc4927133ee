// Everything that has an id carries :Node and one label with a prefix, and its id begins with that prefix.
// @check
// @param prefixes: map
MATCH (node)
WHERE node.id IS NOT NULL AND NOT node:Log AND NOT node:Operation
WITH node, [label IN labels(node) WHERE $prefixes[label] IS NOT NULL | $prefixes[label]] AS prefixes
WHERE NOT (node:Node AND size(prefixes) = 1 AND node.id STARTS WITH prefixes[0] + '_')
RETURN node.id AS id, labels(node) AS found
