// Anything that has an id.
// @interface node: Node = Actor | Unit | Place | Event | Source | Document | Excerpt | Claim | Assertion | Caveat | ReliabilityAssessment | CredibilityAssessment | Judgement | Deployment | Change
// @column id: string
// @column recordedAt: instant
MATCH (node:Node {id: $id})
WHERE node.recordedAt <= $known
