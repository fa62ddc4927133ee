/** What stands side by side: other figures, silence, doubt, and sources that may be one; read through the API. */
import { expect } from 'vitest'
import { emptyDatabase, loadSampleData } from '../graph/sample-data.ts'
import { test } from '../setup/fixture.ts'

test.beforeAll(loadSampleData)
test.afterAll(emptyDatabase)

test('another figure from another origin stands beside the first, and the other origin doubts the first', async ({
  ask,
}) => {
  const { data } = await ask(
    `query ($id: ID!) {
      deployment(id: $id) {
        strength { amount }
        claim { sources(stance: [DOUBTS]) { nodes { id } } }
        alternatives {
          nodes { strength { asStated } status { support dispute } claim { sources { nodes { id kind } } } }
        }
      }
    }`,
    { id: 'deployment_russia-59000-kursk' },
  )

  expect(data.deployment).toEqual({
    strength: { amount: '59000' },
    claim: { sources: { nodes: [{ id: 'source_example-institute' }] } },
    alternatives: {
      nodes: [
        {
          strength: { asStated: 'about 38,000 soldiers' },
          status: { support: 'SINGLE_ORIGIN', dispute: 'CONTRADICTED' },
          claim: { sources: { nodes: [{ id: 'source_example-institute', kind: 'DOCUMENT_SERIES' }] } },
        },
      ],
    },
  })
})

test('Moscow neither confirms nor denies the North Koreans, and keeps its own number to itself', async ({ ask }) => {
  const { data } = await ask(
    `query ($id: ID!) {
      source(id: $id) {
        actor { name }
        asserted: claimsMade(stance: [ASSERTS]) { totalCount }
        claimsMade {
          edges {
            node { statement status { support dispute } }
            assertions { stance voice chain { role speechAct descriptor } excerpts { excerpt { exact } } }
          }
        }
      }
    }`,
    { id: 'source_moscow' },
  )

  const unsupported = { support: 'UNSUPPORTED', dispute: 'NOT_CONFIRMED' }
  const outlet = { role: 'PUBLISHER', speechAct: 'SAID', descriptor: null }
  const silent = (descriptor: string) => ({ role: 'ORIGIN', speechAct: 'NO_COMMENT', descriptor })
  expect(data.source).toEqual({
    actor: { name: 'Russia' },
    asserted: { totalCount: 0 },
    claimsMade: {
      edges: [
        {
          node: {
            statement: 'Russia has a number of soldiers in combat in Ukraine that it does not give.',
            status: unsupported,
          },
          assertions: [
            {
              stance: 'DECLINES_TO_DISCLOSE',
              voice: 'OWN_VOICE',
              chain: [outlet, silent('Russia')],
              excerpts: [{ excerpt: { exact: 'How many of its soldiers are in combat, Russia keeps to itself' } }],
            },
          ],
        },
        {
          node: { statement: 'North Korean forces are in Kursk Oblast.', status: unsupported },
          assertions: [
            {
              stance: 'NEITHER_CONFIRMS_NOR_DENIES',
              voice: 'OWN_VOICE',
              chain: [outlet, silent('Moscow')],
              excerpts: [
                {
                  excerpt: {
                    exact:
                      'From Moscow came neither a yes nor a no to the question whether North Korean troops are in Kursk',
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  })
})

test('the two sources at the General Staff are kept apart, and nobody is sure that they are two', async ({ ask }) => {
  const { data } = await ask(
    `{
    senior: source(id: "source_senior-military-source") {
      judgements { verdict left { id } right { id } }
      claimsMade { totalCount }
      reliability { value assessedBy { name } }
    }
    other: source(id: "source_general-staff-source") { judgements { verdict } claimsMade { totalCount } }
  }`,
    {},
  )

  expect(data).toEqual({
    senior: {
      judgements: [
        {
          verdict: 'UNSURE',
          left: { id: 'source_senior-military-source' },
          right: { id: 'source_general-staff-source' },
        },
      ],
      // 14 statements of the report, and the figure of the echo that agrees with one of them.
      claimsMade: { totalCount: 15 },
      reliability: [
        { value: 'F', assessedBy: { name: 'second-desk' } },
        { value: 'C', assessedBy: { name: 'first-desk' } },
      ],
    },
    other: { judgements: [{ verdict: 'UNSURE' }], claimsMade: { totalCount: 2 } },
  })
})

test('the figures of the land Ukraine holds stand side by side, as said and as ranges', async ({ ask }) => {
  const { data } = await ask(
    `{
    place(id: "place_kursk-oblast") {
      claimsAbout(filter: { predicate: { eq: CONTROLS_AREA_IN } }) {
        nodes { quantity { asStated interval { low high } } sources { nodes { id } } }
      }
    }
  }`,
    {},
  )

  const officer = { nodes: [{ id: 'source_senior-military-source' }] }
  expect(data.place.claimsAbout.nodes).toEqual([
    {
      quantity: { asStated: 'no more than 600 square kilometres', interval: { low: null, high: '600' } },
      sources: { nodes: [{ id: 'source_example-institute' }] },
    },
    { quantity: { asStated: '800 square kilometres', interval: { low: '795', high: '805' } }, sources: officer },
    { quantity: { asStated: 'about 800 square kilometres', interval: { low: '760', high: '840' } }, sources: officer },
    {
      quantity: { asStated: 'about 1,376 square kilometres', interval: { low: '1307.2', high: '1444.8' } },
      sources: officer,
    },
  ])
})
