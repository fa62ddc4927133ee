/** From a claim to who stands behind it, as an analyst follows it through the API. */
import { expect } from 'vitest'
import { emptyDatabase, loadSampleData } from '../graph/sample-data.ts'
import { test } from '../setup/fixture.ts'

test.beforeAll(loadSampleData)
test.afterAll(emptyDatabase)

const report = 'document_kursk-retelling'

interface Named {
  id: string
}

test('from the place to the claim of 59,000 soldiers, and through outlet and Reuters to the senior source', async ({
  ask,
}) => {
  const { data, queries } = await ask(
    `{
    places(filter: { name: { eq: "Kursk Oblast" } }) {
      nodes {
        claimsAbout(filter: { predicate: { eq: DEPLOYED_TO }, statement: { contains: "59,000" } }) {
          nodes {
            subject { name }
            quantity { asStated qualifier amount interval { low high rule } }
            validTime { asStated edtf earliest latest extent }
            status { support dispute }
            assertions(first: 1) {
              nodes {
                voice saidAt basis
                document { id nature publisher { name } }
                chain { role stated identification descriptor speechAct source { name kind } }
                origin { name actor { name } affiliations { edges { role node { name } } } }
                excerpts { supports excerpt { exact } }
              }
            }
          }
        }
      }
    }
  }`,
    {},
    { road: 'stitched' },
  )

  expect(data.places.nodes).toEqual([
    {
      claimsAbout: {
        nodes: [
          {
            subject: { name: 'Russia' },
            quantity: {
              asStated: 'about 59,000 soldiers',
              qualifier: 'ABOUT',
              amount: '59000',
              interval: { low: '56050', high: '61950', rule: 'ABOUT_WIDENED' },
            },
            validTime: {
              asStated: 'From the day Kiev sent its troops across',
              edtf: '2024-08/2024-11',
              earliest: '2024-08-01T00:00:00.000Z',
              latest: '2024-12-01T00:00:00.000Z',
              extent: 'THROUGHOUT',
            },
            status: { support: 'SINGLE_ORIGIN', dispute: 'CONTRADICTED' },
            assertions: {
              nodes: [
                {
                  voice: 'PARAPHRASE',
                  saidAt: '[2024-11-12..2024-11-30]',
                  basis: 'UNKNOWN',
                  document: {
                    id: report,
                    nature: 'RETELLING',
                    publisher: { name: 'An online outlet, not named' },
                  },
                  chain: [
                    {
                      role: 'PUBLISHER',
                      stated: true,
                      identification: 'ANONYMOUS',
                      descriptor: null,
                      speechAct: 'SAID',
                      source: { name: 'An online outlet, not named', kind: 'OUTLET' },
                    },
                    {
                      role: 'AGENCY',
                      stated: false,
                      identification: 'NAMED',
                      descriptor: null,
                      speechAct: 'SAID',
                      source: { name: 'Reuters', kind: 'WIRE_AGENCY' },
                    },
                    {
                      role: 'ORIGIN',
                      stated: true,
                      identification: 'ROLE_ONLY',
                      descriptor: 'this source, who serves on the General Staff of Ukraine',
                      speechAct: 'SAID',
                      source: { name: 'Senior Ukrainian military source, General Staff', kind: 'OFFICIAL' },
                    },
                  ],
                  origin: {
                    name: 'Senior Ukrainian military source, General Staff',
                    actor: null,
                    affiliations: {
                      edges: [{ role: 'serves on it', node: { name: 'General Staff of Ukraine' } }],
                    },
                  },
                  excerpts: [
                    {
                      supports: ['CONTENT', 'TIME'],
                      excerpt: {
                        exact:
                          'From the day Kiev sent its troops across, Russia has brought about 59,000 soldiers to Kursk Oblast',
                      },
                    },
                    {
                      supports: ['ATTRIBUTION'],
                      excerpt: { exact: 'according to this source, who serves on the General Staff of Ukraine' },
                    },
                  ],
                },
              ],
            },
          },
        ],
      },
    },
  ])
  expect(queries).toEqual(['place/list'])
})

test('Reuters is named with the first statements of the senior source, and supplied by the coder after', async ({
  ask,
}) => {
  const { data } = await ask(
    `query ($id: ID!) {
      source(id: $id) {
        claimsMade(role: [AGENCY], first: 100) {
          edges { assertions { chain { role stated descriptor } document { id } } }
        }
      }
    }`,
    { id: 'source_reuters' },
  )

  interface Hop {
    role: string
    stated: boolean
    descriptor: string | null
  }
  const agencies: Hop[] = data.source.claimsMade.edges
    .flatMap(({ assertions }: { assertions: { chain: Hop[]; document: Named }[] }) => assertions)
    .filter(({ document }: { document: Named }) => document.id === report)
    .flatMap(({ chain }: { chain: Hop[] }) => chain.filter(({ role }) => role === 'AGENCY'))
  expect(agencies.filter(({ stated }) => stated).map(({ descriptor }) => descriptor)).toEqual([
    'Reuters',
    'Reuters',
    'Reuters',
  ])
  expect(agencies.filter(({ stated }) => !stated).map(({ descriptor }) => descriptor)).toEqual(Array(11).fill(null))
})

test('the echo adds an assertion and an outlet to the claim, and no origin', async ({ ask }) => {
  const { data } = await ask(
    `query ($id: ID!) {
      claim(id: $id) {
        assertions { nodes { id document { id } repeats { id } } }
        outlets: sources(role: [PUBLISHER], stance: [ASSERTS]) { nodes { id } }
        origins: sources(stance: [ASSERTS]) { totalCount edges { node { id } assertions { id } } }
        status { support because { rule sentence ids } }
      }
      echo: node(id: "document_example-courier-echo") {
        ... on Document {
          derivedFrom { id }
          assertions { nodes { chain { role source { id } descriptor document { id } } } }
        }
      }
    }`,
    { id: 'claim_russia-59000-kursk' },
  )

  const [first, echo, doubt] = [
    'assertion_russia-59000-kursk',
    'assertion_russia-59000-kursk-echo',
    'assertion_russia-59000-kursk-doubted',
  ]
  expect(data.claim.assertions.nodes).toEqual([
    { id: first, document: { id: report }, repeats: null },
    { id: echo, document: { id: 'document_example-courier-echo' }, repeats: { id: first } },
    { id: doubt, document: { id: 'document_sample-gazette-count' }, repeats: null },
  ])
  expect(data.claim.outlets.nodes).toEqual([{ id: 'source_example-courier' }, { id: 'source_unnamed-outlet' }])
  expect(data.claim.origins).toEqual({
    totalCount: 1,
    edges: [{ node: { id: 'source_senior-military-source' }, assertions: [{ id: first }, { id: echo }] }],
  })
  expect(data.claim.status).toMatchObject({
    support: 'SINGLE_ORIGIN',
    because: [
      {
        rule: 'support.SINGLE_ORIGIN',
        sentence: '2 assertions say so; the origin is one.',
        ids: ['source_senior-military-source'],
      },
      { rule: 'dispute.CONTRADICTED', sentence: '1 claim contradicts it.', ids: ['claim_russia-38000-kursk'] },
      { rule: 'lifecycle.CURRENT' },
    ],
  })
  const chain = [
    { role: 'PUBLISHER', source: { id: 'source_example-courier' }, descriptor: null, document: null },
    {
      role: 'RELAY',
      source: { id: 'source_unnamed-outlet' },
      descriptor: 'another report',
      document: { id: report },
    },
    { role: 'AGENCY', source: { id: 'source_reuters' }, descriptor: 'Reuters', document: null },
    {
      role: 'ORIGIN',
      source: { id: 'source_senior-military-source' },
      descriptor: 'an officer on the Ukrainian General Staff',
      document: null,
    },
  ]
  expect(data.echo).toEqual({ derivedFrom: [{ id: report }], assertions: { nodes: [{ chain }, { chain }] } })
})
