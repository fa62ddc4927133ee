// Every value that a closed list limits, on a relationship, stands in that list; where there may be several, there is one at least.
// @check
// @param linkLists: list
MATCH (start:Node)-[link:VIA|QUOTES|QUALIFIES|AT|CHECKED_IN|AGREES_WITH|CONFLICTS_WITH]->(:Node)
WITH start, type(link) AS kind, properties(link) AS shown
UNWIND [list IN $linkLists WHERE list.type = kind] AS list
WITH start, kind, list, shown[list.property] AS value
WHERE size([] + value) = 0 OR any(one IN [] + value WHERE NOT one IN list.values)
RETURN start.id AS id, [kind, list.property, value] AS found
