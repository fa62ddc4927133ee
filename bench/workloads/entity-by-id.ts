import { alike, type Workload } from './workload.ts'

const columns = 'id name aliases echelon country recordedAt'

export const entityById: Workload = {
  name: 'entity by id',
  asks: 'A unit by its id, its own columns.',
  ours: `query ($id: ID!) { unit(id: $id) { ${columns} } }`,
  neo4jGraphql: `query ($id: ID!) { unit: units(where: { id: { eq: $id } }) { ${columns} } }`,
  handWritten: `
MATCH (unit:Unit {id: $id})
WHERE unit.recordedAt <= $known
RETURN {unit: unit {.id, .name, .aliases, .echelon, .country, .recordedAt}}`,
  cases: ({ units }) => units.map((id) => alike({ id })),
}
