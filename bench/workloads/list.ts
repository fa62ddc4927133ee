import { alike, NOW, type Workload } from './workload.ts'

const columns = 'id statement predicate recordedAt'
const where = `where: { modality: { eq: "STATED_AS_FACT" }, correctedAt: { gt: "${NOW}" } }`
const sort = 'sort: [{ recordedAt: DESC }, { id: DESC }]'

export const listFirstPage: Workload = {
  name: 'list, first 20',
  asks: 'The 20 newest claims stated as fact; of B as a list.',
  ours: `{ claims(first: 20, filter: { modality: { eq: STATED_AS_FACT } }) { nodes { ${columns} } } }`,
  neo4jGraphql: `{ claims(${where}, ${sort}, limit: 20) { ${columns} } }`,
  handWritten: `
MATCH (claim:Claim)
USING INDEX claim:Claim(recordedAt, id)
WHERE claim.recordedAt <= $known AND claim.id IS NOT NULL
  AND claim.correctedAt > $known AND claim.modality = 'STATED_AS_FACT'
WITH claim ORDER BY claim.recordedAt DESC, claim.id DESC LIMIT 20
RETURN {claims: collect(claim {.id, .statement, .predicate, .recordedAt})}`,
  cases: () => [alike({})],
}

export const listFirstPageConnection: Workload = {
  ...listFirstPage,
  name: 'list, first 20, B: connection',
  asks: 'The same; of B as a connection.',
  neo4jGraphql: `{ claims: claimsConnection(${where}, ${sort}, first: 20) { edges { node { ${columns} } } } }`,
}

export const listDeepPage: Workload = {
  name: 'list, page 500',
  asks: 'The same list from far down: by cursor of ours, by offset of B, by key of C. At size S it is page 200.',
  ours: `query ($after: String!) {
  claims(first: 20, after: $after, filter: { modality: { eq: STATED_AS_FACT } }) { nodes { ${columns} } }
}`,
  neo4jGraphql: `query ($offset: Int!) { claims(${where}, ${sort}, limit: 20, offset: $offset) { ${columns} } }`,
  handWritten: `
MATCH (claim:Claim)
USING INDEX claim:Claim(recordedAt, id)
WHERE claim.recordedAt <= $recordedAt AND (claim.recordedAt < $recordedAt OR claim.id < $id)
  AND claim.id IS NOT NULL AND claim.correctedAt > $known AND claim.modality = 'STATED_AS_FACT'
WITH claim ORDER BY claim.recordedAt DESC, claim.id DESC LIMIT 20
RETURN {claims: collect(claim {.id, .statement, .predicate, .recordedAt})}`,
  cases: ({ deep }) => [
    {
      ours: { after: deep.cursor },
      neo4jGraphql: {
        offset: deep.offset,
        after: Buffer.from(`arrayconnection:${deep.offset - 1}`).toString('base64'),
      },
      handWritten: { recordedAt: deep.recordedAt, id: deep.id },
    },
  ],
}

export const listDeepPageConnection: Workload = {
  ...listDeepPage,
  name: 'list, page 500, B: connection',
  asks: 'The same; of B as a connection with a cursor.',
  neo4jGraphql: `query ($after: String!) {
  claims: claimsConnection(${where}, ${sort}, first: 20, after: $after) { edges { node { ${columns} } } }
}`,
}
