// What a change did that can be taken back or put back: to what, and whether it still is as the change left it.
// @query
// @param at: instant
// @param forever: instant
// @returns id: string, kind: string, label: string, stands: boolean many
CALL () {
  MATCH (node:Node {recordedAt: $at})
  USING INDEX SEEK node:Node(recordedAt)
  WHERE node:Entity OR node:Assertion OR node:Caveat OR node:Judgement OR node:Assessment
  RETURN node, 'RECORDED' AS kind, coalesce(node.retractedAt, node.replacedAt) = $forever AS stands
  UNION ALL
  MATCH (node:Node {retractedAt: $at})
  RETURN node, 'RETRACTED' AS kind, true AS stands
  UNION ALL
  MATCH (node:Assessment {replacedAt: $at})
  RETURN node, 'REPLACED' AS kind, true AS stands
  UNION ALL
  MATCH (node:Claim {correctedAt: $at})
  RETURN node, 'CORRECTED' AS kind, true AS stands
  UNION ALL
  MATCH (state:EntityState {recordedAt: $at})<-[:HAD_STATE]-(node:Entity)
  WHERE state.version > 1
  RETURN node, 'CHANGED' AS kind, node.stateSince = $at AND node.retractedAt = $forever AS stands
}
RETURN node.id AS id, kind, [label IN labels(node) WHERE NOT label IN ['Node', 'Entity', 'Assessment']][0] AS label, stands
ORDER BY id
