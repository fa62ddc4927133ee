// What a change did, to one thing after the other: known time tells, since each change has a moment of its own.
// @step change: Change -> node: Node many
// @edge effect: Effect
// @order effect.kind, effect.nodeId
CALL (change) {
  MATCH (node:Node)
  WHERE node.recordedAt = change.recordedAt AND NOT node:Change
  RETURN node, 'RECORDED' AS kind
  UNION ALL
  MATCH (node:Node)
  WHERE node.retractedAt = change.recordedAt
  RETURN node, 'RETRACTED' AS kind
  UNION ALL
  MATCH (node:Assessment)
  WHERE node.replacedAt = change.recordedAt
  RETURN node, 'REPLACED' AS kind
  UNION ALL
  MATCH (node:Claim)
  WHERE node.correctedAt = change.recordedAt
  RETURN node, 'CORRECTED' AS kind
  UNION ALL
  MATCH (state:EntityState)<-[:HAD_STATE]-(node:Entity)
  WHERE state.recordedAt = change.recordedAt AND state.version > 1
  RETURN node, 'CHANGED' AS kind
}
WITH node, {kind: kind, nodeId: node.id, recordedAt: change.recordedAt} AS effect
