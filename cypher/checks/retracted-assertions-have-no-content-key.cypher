// An assertion that was retracted has no content key, so that the same can be recorded anew.
// @check
// @param forever: instant
MATCH (assertion:Assertion)
WHERE assertion.retractedAt < $forever AND assertion.contentKey IS NOT NULL
RETURN assertion.id AS id, assertion.contentKey AS found
