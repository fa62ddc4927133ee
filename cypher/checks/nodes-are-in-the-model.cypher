// Every label, and every property of a node, is one that the model names.
// @check
// @param modelProperties: map
MATCH (node)
WITH labels(node) AS labels, keys(node) AS keys, min(coalesce(node.id, elementId(node))) AS id
WITH id, [label IN labels WHERE $modelProperties[label] IS NULL]
  + [key IN keys WHERE NOT any(label IN labels WHERE key IN coalesce($modelProperties[label], []))] AS strange
WHERE size(strange) > 0
RETURN id, strange AS found
