import { expect } from 'vitest'
import { type Ask, test } from '../../setup/fixture.ts'

const judge = async (ask: Ask, left: string, right: string, verdict: string) =>
  (
    await ask(
      `mutation ($input: JudgeIdentityInput!) {
        judgeIdentity(input: $input) {
          ... on JudgeIdentitySuccess { judgement { id } change { id recordedAt } }
          ... on IdentityContradictedError { code rule path chain { id verdict } }
        }
      }`,
      { input: { left, right, verdict } },
    )
  ).data.judgeIdentity

const retract = async (ask: Ask, judgement: string) =>
  (
    await ask(
      `mutation ($input: RetractJudgementInput!) {
        retractJudgement(input: $input) { ... on RetractJudgementSuccess { change { id recordedAt } } }
      }`,
      { input: { judgement, reason: 'A slip.' } },
    )
  ).data.retractJudgement

test('two that are different through others cannot be the same, and the answer shows the chain; what is taken back of it makes room', async ({
  ask,
  world,
}) => {
  const [a, b, c, d] = [world.unit('a'), world.unit('b'), world.unit('c'), world.unit('d')]
  await world.record([])
  const ab = await judge(ask, a, b, 'SAME')
  const cb = await judge(ask, c, b, 'DIFFERENT')
  const cd = await judge(ask, c, d, 'SAME')
  const ids = { ab: ab.judgement.id, cb: cb.judgement.id, cd: cd.judgement.id }

  expect(await judge(ask, d, a, 'SAME')).toEqual({
    code: 'IDENTITY_CONTRADICTED',
    rule: 'judgement.contradicted',
    path: ['input', 'verdict'],
    chain: [
      { id: ids.cd, verdict: 'SAME' },
      { id: ids.cb, verdict: 'DIFFERENT' },
      { id: ids.ab, verdict: 'SAME' },
    ],
  })
  expect(await judge(ask, d, a, 'UNSURE')).toHaveProperty('judgement')

  const taken = await retract(ask, ids.cb)
  const da = await judge(ask, d, a, 'SAME')
  expect(await judge(ask, c, b, 'DIFFERENT')).toMatchObject({
    code: 'IDENTITY_CONTRADICTED',
    chain: [{ id: ids.cd }, { id: da.judgement.id }, { id: ids.ab }],
  })
  const { data } = await ask(
    `mutation ($id: ID!) {
      undoChange(input: { change: $id, reason: "No." }) { ... on IdentityContradictedError { path chain { id } } }
    }`,
    { id: taken.change.id },
  )
  expect(data.undoChange).toEqual({
    path: ['input', 'change'],
    chain: [{ id: ids.cd }, { id: da.judgement.id }, { id: ids.ab }],
  })
})

test('who changes their mind contradicts nobody but others; a report is held to the same, with what it judges itself', async ({
  ask,
  world,
}) => {
  const [a, b, c] = [world.unit('a'), world.unit('b'), world.unit('c')]
  await world.record([])
  await judge(ask, a, b, 'SAME')
  const second = await judge(ask, b, a, 'DIFFERENT')
  const [first, last] = [world.id('judgement', 'first'), world.id('judgement', 'last')]
  const said = world.record([], {
    judgements: [
      { id: first, left: a, right: c, verdict: 'SAME', by: 'ann' },
      { id: last, left: c, right: b, verdict: 'SAME', by: 'ben' },
    ],
  })

  expect(second).toHaveProperty('judgement')
  await expect(said).rejects.toMatchObject({
    problems: [
      {
        code: 'IDENTITY_CONTRADICTED',
        path: ['judgements', '1', 'verdict'],
        details: { judgements: [first, second.judgement.id] },
      },
    ],
  })
  const { data } = await ask(`query ($id: ID!) { entity(id: $id) { cluster { size } } }`, { id: c })
  expect(data.entity.cluster.size).toBe(1)
})

const answers = `
  query ($ids: [ID!]!, $a: ID!, $claim: ID!, $known: DateTime) {
    entities(filter: { id: { in: $ids } }, asOf: { known: $known }) {
      totalCount
      nodes {
        id name aliases version
        cluster { size members { nodes { id } } judgements { totalCount nodes { id } } because { rule sentence ids } }
        claimsAbout(first: 2) {
          totalCount
          nodes { id statement subject { id name cluster { size } } object { id } }
          pageInfo { hasNextPage endCursor }
        }
        about: claimsAbout(filter: { modality: { eq: STATED_AS_FACT } }, orderBy: [{ field: VALID_FROM, direction: ASC }]) { nodes { id } }
      }
    }
    having: entities(filter: { claimsAbout: { some: { id: { eq: $claim } } } }, asOf: { known: $known }) { nodes { id } }
    one: entity(id: $a, asOf: { known: $known }) { claimsAbout { nodes { id subject { id } } } }
  }`

test('a merge shows the claims about all members, moves nothing, and undoing it restores the answers byte for byte', async ({
  ask,
  world,
}) => {
  const [a, b, place] = [world.unit('a'), world.unit('b'), world.place('town')]
  const claim = (name: string) => world.id('claim', name)
  await world.record([
    { id: claim('of-a'), predicate: 'DEPLOYED_TO', subject: a, place },
    { id: claim('of-b'), predicate: 'DEPLOYED_TO', subject: b, place },
    { id: claim('of-both'), predicate: 'PART_OF', subject: a, object: b },
  ])
  const asked = async (known?: string) =>
    JSON.stringify((await ask(answers, { ids: [a, b, place], a, claim: claim('of-b'), known })).data)
  const claimsAbout = async (id: string, known?: string) => {
    const { data } = await ask(
      `query ($id: ID!, $known: DateTime) {
        entity(id: $id, asOf: { known: $known }) { claimsAbout { totalCount nodes { id subject { id } } } }
      }`,
      { id, known },
    )
    return data.entity.claimsAbout
  }

  const before = await asked()
  const merged = await judge(ask, b, a, 'SAME')
  const during = await asked()
  const ofA = await claimsAbout(a)
  const ofB = await claimsAbout(b)
  await retract(ask, merged.judgement.id)

  expect(ofA).toEqual({
    totalCount: 3,
    nodes: [
      { id: claim('of-both'), subject: { id: a } },
      { id: claim('of-b'), subject: { id: b } },
      { id: claim('of-a'), subject: { id: a } },
    ],
  })
  expect(ofB).toEqual(ofA)
  expect(JSON.parse(during).having.nodes).toEqual([{ id: place }, { id: a }, { id: b }])
  expect(during).not.toBe(before)
  expect(await asked()).toBe(before)
  expect(await asked(merged.change.recordedAt)).toBe(during)
  expect(await claimsAbout(a)).toMatchObject({ totalCount: 2 })
})
