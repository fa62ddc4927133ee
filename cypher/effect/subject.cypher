// What a change did something to.
// @step effect: Effect -> node: Node one
MATCH (node:Node {id: effect.nodeId})
