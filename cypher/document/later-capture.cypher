// The next capture of the same address, if its text had changed by then.
// @step document: Document -> later: Document optional
MATCH (document)<-[captured:CAPTURED_AFTER]-(later:Document)
WHERE captured.recordedAt <= $known
