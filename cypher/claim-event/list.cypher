// What changes mean for a list of claims: those that were in it right before or right after one of their changes, each with the last of these.
// Changed holds {id, moments}: a claim and the moments of its changes, in order. The filter is asked as known at each
// moment and right before it, so that who has received a claim is told when it no longer fits.
// @root -> event: ClaimEvent many
// @filtered claim: Claim at moment
// @param changed: list
// @param always: boolean?
// @order event.changedAt, event.claimId
UNWIND $changed AS changed
MATCH (claim:Claim {id: changed.id})
UNWIND changed.moments AS at
UNWIND [at - 1, at] AS moment
WITH claim, changed, moment, claim.recordedAt <= moment AND claim.correctedAt > moment
  AND $filter // @when filter
  AS listed
ORDER BY moment
WITH claim, changed.moments AS moments, collect(CASE WHEN listed THEN moment END) AS listed
WHERE size(listed) > 0 // @when !always
WITH {claimId: claim.id, changedAt: last(moments), recorded: claim.recordedAt IN moments, fits: coalesce(last(listed) = last(moments), false)} AS event
