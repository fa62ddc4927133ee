import { expect } from 'vitest'
import { verifyEvidence } from '../../src/resolvers/evidence/verify-evidence.ts'
import { test } from '../setup/fixture.ts'

const asked = `query ($claims: [ID!]!, $asOf: AsOfInput) {
  evidence(claims: $claims, asOf: $asOf) { document sha256 known }
}`

const bytes = (text: string) => new TextEncoder().encode(text)

test('the evidence for claims can be checked against itself and the texts, and is the same whenever it is asked for', async ({
  ask,
  world,
}) => {
  const place = world.place('town')
  const source = world.source('mayor')
  const [closed, open] = [world.id('claim', 'closed'), world.id('claim', 'open')]
  const [assertion, denial] = [world.id('assertion', 'closed'), world.id('assertion', 'denied')]
  const said = { predicate: 'DESCRIBED_AS', subject: place } as const
  const { document, known } = await world.record(
    [
      { ...said, id: closed, wording: 'closed', by: source, assertion: { id: assertion } },
      { ...said, id: open, wording: 'open', by: source, stance: 'DENIES', assertion: { id: denial } },
    ],
    {
      caveats: [{ kind: 'SOURCE_CAVEAT', text: 'Not verified.', qualifies: [{ claim: closed, scope: 'STATED' }] }],
      assessments: [
        { scale: 'RELIABILITY', of: source, value: 'B', by: 'carla' },
        { scale: 'CREDIBILITY', of: closed, value: 'DOUBTFUL', by: 'carla' },
      ],
    },
  )
  const evidence = async (more: object = {}) => {
    const { data, queries } = await ask(asked, { claims: [open, closed], ...more })
    return { ...data.evidence, queries }
  }

  const then = await evidence()
  const text = (await ask('query ($id: ID!) { document(id: $id) { text } }', { id: document })).data.document.text
  await world.retract(assertion)
  const now = await evidence()
  const again = await evidence({ asOf: { known } })

  expect(then.queries.slice(-2)).toEqual(['claim/find-evidence', 'log/find-entries'])
  expect(verifyEvidence(bytes(then.document), [bytes(text)])).toMatchObject({
    problems: [],
    entries: 1,
    quotes: 2,
    quotesInTexts: 2,
  })
  expect(verifyEvidence(bytes(now.document), [bytes(text)])).toMatchObject({ problems: [], quotes: 1 })
  expect(again).toMatchObject({ document: then.document, sha256: then.sha256, known })

  const found = JSON.parse(then.document)
  const thing = (id: string) => found['@graph'].find((one: { '@id': string }) => one['@id'] === `cg:${id}`)
  expect(found['cg:sha256']).toBe(then.sha256)
  expect(thing(closed)).toMatchObject({
    '@type': ['prov:Entity', 'schema:Claim'],
    'cg:subject': { '@id': `cg:${place}` },
    'cg:wording': 'closed',
    'schema:appearance': [{ '@id': `cg:${document}` }],
  })
  expect(thing(denial)).toMatchObject({
    'cg:stance': 'DENIES',
    'prov:specializationOf': { '@id': `cg:${open}` },
    'prov:wasAttributedTo': { '@id': `cg:${source}` },
    'cg:chain': [{ 'cg:role': 'PUBLISHER' }, { 'cg:role': 'ORIGIN', 'prov:agent': { '@id': `cg:${source}` } }],
  })
  const types = found['@graph'].map((one: { '@type': string[] }) => one['@type'].join())
  expect(types).toEqual(expect.arrayContaining(['oa:Annotation', 'schema:ClaimReview', 'schema:Review']))
})

test('what is no claim, or too much, is refused', async ({ ask, world }) => {
  const place = world.place('town')
  await world.record([])
  const refused = async (claims: string[]) =>
    (await ask(asked, { claims }, { errors: 'expected' })).errors?.[0]?.message

  expect(await refused([])).toBe('Expected 1 to 50 ids in "claims", found 0.')
  expect(await refused([place])).toBe(`Expected ids of claims in "claims", found "${place}".`)
  expect(await refused(Array.from({ length: 51 }, (_, at) => `claim_${at}`))).toMatch(/found 51\.$/)
})
