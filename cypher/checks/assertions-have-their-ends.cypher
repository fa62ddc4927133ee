// Every assertion is of exactly one claim, in exactly one document, and repeats at most one other.
// @check
MATCH (assertion:Assertion)
WITH assertion, COUNT { (assertion)-[:OF]->(:Claim) } AS claims, COUNT { (assertion)-[:IN]->(:Document) } AS documents, COUNT { (assertion)-[:REPEATS]->(:Assertion) } AS earlier
WHERE claims <> 1 OR documents <> 1 OR earlier > 1
RETURN assertion.id AS id, [claims, documents, earlier] AS found
