// Every judgement is about two entities, two claims or two documents, which are not the same record; its score, if it has one, lies from 0 to 1.
// @check
MATCH (judgement:Judgement)
WITH judgement, COLLECT { MATCH (judgement)-[:LEFT]->(left:Node) RETURN left } AS lefts, COLLECT { MATCH (judgement)-[:RIGHT]->(right:Node) RETURN right } AS rights, properties(judgement).score AS score
WHERE size(lefts) <> 1 OR size(rights) <> 1 OR lefts = rights
  OR NOT (all(end IN lefts + rights WHERE end:Entity) OR all(end IN lefts + rights WHERE end:Claim) OR all(end IN lefts + rights WHERE end:Document))
  OR NOT coalesce(0 <= score <= 1, true)
RETURN judgement.id AS id, [end IN lefts + rights | end.id] + coalesce(score, []) AS found
