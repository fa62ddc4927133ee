// What can be searched for by words.
// @interface hit: SearchHit = Actor | Unit | Place | Event | Source | Claim | Document | Excerpt
// @column id: string
// @column recordedAt: instant
MATCH (hit:Node {id: $id})
WHERE hit.recordedAt <= $known
