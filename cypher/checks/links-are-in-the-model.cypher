// Every relationship, what it joins and its properties are as the model says.
// @check
// @param modelLinks: list
MATCH (start)-[link]->(end)
WITH labels(start) AS from, type(link) AS kind, labels(end) AS to, keys(link) AS keys, min(coalesce(start.id, elementId(start))) AS id
WHERE NOT any(one IN $modelLinks WHERE one.type = kind AND one.from IN from AND one.to IN to AND all(key IN keys WHERE key IN one.properties))
RETURN id, from + kind + to + keys AS found
