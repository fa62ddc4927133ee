import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { type Ask, test } from '../setup/fixture.ts'
import { hop, type Said, type World } from '../setup/world.ts'
import { counted, described } from './disputable.ts'
import { done } from './mutations/a-case.ts'

const axes = {
  support: ['UNSUPPORTED', 'OWN_VOICE_ONLY', 'SINGLE_ORIGIN', 'POSSIBLY_ONE_ORIGIN', 'SEVERAL_ORIGINS'],
  dispute: ['NONE', 'NOT_CONFIRMED', 'DENIED', 'CONTRADICTED', 'COMPETING'],
  lifecycle: ['CURRENT', 'UPDATED', 'CORRECTED', 'RETRACTED'],
} as const
type Axis = keyof typeof axes
const values = Object.entries(axes).flatMap(([axis, words]) => words.map((word) => ({ axis: axis as Axis, word })))

/** How some claims stand: as each says itself, and in which lists that are narrowed by a status they are. */
async function standing(ask: Ask, ids: readonly string[], known: string | null = null) {
  const lists = values.map(
    ({ axis, word }) =>
      `${word}: claims(asOf: { known: $known }, filter: { id: { in: $ids }, status: { ${axis}: { eq: ${word} } } }) { totalCount nodes { id } }`,
  )
  const { data } = await ask(
    `query ($ids: [ID!]!, $known: DateTime) {
      all: claims(first: 100, asOf: { known: $known }, filter: { id: { in: $ids } }) { nodes { id status { support dispute lifecycle because { rule } } } }
      ${lists.join('\n')}
    }`,
    { ids, known },
  )
  type Node = { id: string; status: Record<Axis, string> & { because: { rule: string }[] } }
  // The reasons are worked out when they are asked for: they are what the stored values are held to.
  const shown = new Map(
    (data.all.nodes as Node[]).map(({ id, status: { because, ...stored } }) => {
      const workedOut = Object.fromEntries(because.map(({ rule }) => rule.split('.') as [Axis, string]))
      expect(stored).toEqual(workedOut)
      return [id, stored]
    }),
  )
  for (const { axis, word } of values) {
    const fitting = [...shown].filter(([, status]) => status[axis] === word).map(([id]) => id)
    const listed = data[word].nodes.map((node: Node) => node.id)
    expect([word, ...listed.toSorted()]).toEqual([word, ...fitting.sort()])
    expect(data[word].totalCount).toBe(fitting.length)
  }
  return shown
}

/** In whose words, by a source that is described and not named. */
const nameless = (world: World, source: string): Partial<Said> => ({
  voice: 'PARAPHRASE',
  chain: [
    hop('PUBLISHER', world.source(`paper-${randomUUID()}`, { kind: 'OUTLET' })),
    hop('ORIGIN', source, { identification: 'ROLE_ONLY' }),
  ],
})

async function lastChange(ask: Ask): Promise<{ id: string; recordedAt: string }> {
  return (await ask('{ changes(last: 1) { nodes { id recordedAt } } }')).data.changes.nodes[0]
}

/**
 * What makes the status of a claim another one: what is recorded first, and what is done then; `flips` is the axis of the
 * claim `claim_a` that is to be another one, and what it becomes.
 */
interface Cause {
  what: string
  flips: [Axis, string, string]
  run(world: World, ask: Ask): Promise<() => Promise<unknown>>
}

const causes: Cause[] = [
  {
    what: 'another source that says it too',
    flips: ['support', 'SINGLE_ORIGIN', 'SEVERAL_ORIGINS'],
    async run(world) {
      const said = described(world, { id: world.id('claim', 'a') })
      await world.record([{ ...said, by: world.source('one') }])
      return () => world.record([{ ...said, by: world.source('other') }])
    },
  },
  {
    what: 'another claim that agrees with it, by another source',
    flips: ['support', 'SINGLE_ORIGIN', 'SEVERAL_ORIGINS'],
    async run(world) {
      await world.record([counted(world, '700', { id: world.id('claim', 'a'), by: world.source('one') })])
      const quantity = {
        asStated: 'about 700',
        amount: '700',
        qualifier: 'ABOUT',
        unit: 'PEOPLE',
        role: 'LEVEL',
      } as const
      return () =>
        world.record([counted(world, '700', { id: world.id('claim', 'b'), by: world.source('other'), quantity })])
    },
  },
  {
    what: 'the end of the record of the only one who says it',
    flips: ['lifecycle', 'CURRENT', 'RETRACTED'],
    async run(world, ask) {
      const assertion = world.id('assertion', 'only')
      await world.record([
        described(world, { id: world.id('claim', 'a'), by: world.source('one'), assertion: { id: assertion } }),
      ])
      return () => done(ask, 'retractAssertion', { assertion, reason: 'A slip.' }, '__typename')
    },
  },
  {
    what: 'a denial',
    flips: ['dispute', 'NONE', 'DENIED'],
    async run(world) {
      await world.record([described(world, { id: world.id('claim', 'a'), by: world.source('one') })])
      return () => world.record([described(world, { by: world.source('other'), stance: 'DENIES' })])
    },
  },
  {
    what: 'another claim with a figure that cannot be right beside it',
    flips: ['dispute', 'NONE', 'CONTRADICTED'],
    async run(world) {
      await world.record([counted(world, '700', { id: world.id('claim', 'a'), by: world.source('one') })])
      return () => world.record([counted(world, '90', { id: world.id('claim', 'b'), by: world.source('other') })])
    },
  },
  {
    what: 'the end of the record of the claim that stood against it',
    flips: ['dispute', 'CONTRADICTED', 'NONE'],
    async run(world, ask) {
      const assertion = world.id('assertion', 'other')
      await world.record([
        counted(world, '700', { id: world.id('claim', 'a'), by: world.source('one') }),
        counted(world, '90', { id: world.id('claim', 'b'), by: world.source('other'), assertion: { id: assertion } }),
      ])
      return () => done(ask, 'retractAssertion', { assertion, reason: 'A slip.' }, '__typename')
    },
  },
  {
    what: 'a part that was taken for a figure of the same',
    flips: ['dispute', 'CONTRADICTED', 'NONE'],
    async run(world) {
      const [whole, part] = [world.id('claim', 'a'), world.id('claim', 'b')]
      const own = counted(world, '90', { id: part, by: world.source('other') })
      await world.record([counted(world, '700', { id: whole, by: world.source('one') }), own])
      return () => world.record([{ ...own, relations: [{ kind: 'PART_OF', claim: whole }] }])
    },
  },
  {
    what: 'what its source says of a later time',
    flips: ['lifecycle', 'CURRENT', 'UPDATED'],
    async run(world) {
      const by = world.source('one')
      const validTime = { edtf: '2024-11-25', basis: 'STATED' } as const
      await world.record([counted(world, '700', { id: world.id('claim', 'a'), by })])
      return () => world.record([counted(world, '90', { id: world.id('claim', 'b'), by, validTime })])
    },
  },
  {
    what: 'the end of the record of what its source said of a later time',
    flips: ['lifecycle', 'UPDATED', 'CURRENT'],
    async run(world, ask) {
      const by = world.source('one')
      const assertion = world.id('assertion', 'later')
      const on = (day: string) => ({ edtf: `2024-11-${day}`, basis: 'STATED' }) as const
      await world.record([
        counted(world, '800', { id: world.id('claim', 'z'), by, validTime: on('10') }),
        counted(world, '700', { id: world.id('claim', 'a'), by }),
        counted(world, '90', { id: world.id('claim', 'b'), by, validTime: on('25'), assertion: { id: assertion } }),
      ])
      return () => done(ask, 'retractAssertion', { assertion, reason: 'A slip.' }, '__typename')
    },
  },
  {
    what: 'a judgement that two sources are different',
    flips: ['support', 'POSSIBLY_ONE_ORIGIN', 'SEVERAL_ORIGINS'],
    async run(world, ask) {
      const [left, right] = [world.source('one'), world.source('two')]
      await world.record([
        described(world, { id: world.id('claim', 'a'), ...nameless(world, left) }),
        described(world, { id: world.id('claim', 'a'), ...nameless(world, right) }),
        described(world, { wording: 'y', ...nameless(world, right) }),
      ])
      return () => done(ask, 'judgeIdentity', { left, right, verdict: 'DIFFERENT' }, '__typename')
    },
  },
  {
    what: 'the end of a judgement that two sources are one',
    flips: ['support', 'SINGLE_ORIGIN', 'POSSIBLY_ONE_ORIGIN'],
    async run(world, ask) {
      const [left, right] = [world.source('one'), world.source('two')]
      await world.record([
        described(world, { id: world.id('claim', 'a'), ...nameless(world, left) }),
        described(world, { id: world.id('claim', 'a'), ...nameless(world, right) }),
      ])
      const input = { left, right, verdict: 'SAME' }
      const { judgement } = await done(ask, 'judgeIdentity', input, 'judgement { id }')
      return () => done(ask, 'retractJudgement', { judgement: judgement.id, reason: 'A slip.' }, '__typename')
    },
  },
  {
    what: 'a judgement that two texts are one story',
    flips: ['support', 'POSSIBLY_ONE_ORIGIN', 'SINGLE_ORIGIN'],
    async run(world, ask) {
      const first = await world.record([
        described(world, { id: world.id('claim', 'a'), ...nameless(world, world.source('one')) }),
      ])
      const second = await world.record([described(world, { ...nameless(world, world.source('two')) })])
      const input = { left: first.document, right: second.document, verdict: 'SAME' }
      return () => done(ask, 'judgeIdentity', input, '__typename')
    },
  },
  {
    what: 'a document that is found to be taken from another one',
    flips: ['support', 'POSSIBLY_ONE_ORIGIN', 'SINGLE_ORIGIN'],
    async run(world, ask) {
      const claim = world.id('claim', 'a')
      const [outlet, two] = [world.source('outlet', { kind: 'OUTLET' }), world.source('two')]
      const first = await world.record([described(world, { id: claim, ...nameless(world, world.source('one')) })])
      const input = {
        title: 'A copy',
        publisher: { id: outlet },
        url: `https://example.org/${randomUUID()}`,
        text: 'It is x, somebody said.',
      }
      const { document } = await done(ask, 'recordDocument', input, 'document { id }')
      const chain = [
        { role: 'PUBLISHER', source: { id: outlet }, identification: 'NAMED' },
        { role: 'ORIGIN', source: { id: two }, identification: 'ANONYMOUS' },
      ]
      const assertion = { document: document.id, excerpts: [{ exact: 'It is x' }], voice: 'PARAPHRASE', chain }
      await done(ask, 'linkSource', { claim, assertion }, '__typename')
      return () => done(ask, 'recordDocument', { ...input, derivedFrom: [first.document] }, '__typename')
    },
  },
  {
    what: 'a source of which it is known who it is',
    flips: ['support', 'POSSIBLY_ONE_ORIGIN', 'SEVERAL_ORIGINS'],
    async run(world, ask) {
      const [one, two] = [world.source('one'), world.source('two')]
      const person = world.actor('person', { kind: 'PERSON' })
      const other = world.actor('other', { kind: 'PERSON' })
      await world.record([
        described(world, { id: world.id('claim', 'a'), ...nameless(world, one) }),
        described(world, { id: world.id('claim', 'a'), ...nameless(world, two) }),
      ])
      await done(ask, 'updateEntity', { id: one, expectedVersion: 1, source: { voiceOf: person } }, '__typename')
      return () => done(ask, 'updateEntity', { id: two, expectedVersion: 1, source: { voiceOf: other } }, '__typename')
    },
  },
  {
    what: 'an actor, from within which a source speaks, that belongs to another country',
    flips: ['support', 'POSSIBLY_ONE_ORIGIN', 'SEVERAL_ORIGINS'],
    async run(world, ask) {
      const staff = world.actor('staff', { country: 'UA' })
      const corps = world.actor('corps', { country: 'UA' })
      const one = world.source('one', { affiliations: [{ actor: staff }] })
      const two = world.source('two', { affiliations: [{ actor: corps }] })
      await world.record([
        described(world, { id: world.id('claim', 'a'), ...nameless(world, one) }),
        described(world, { id: world.id('claim', 'a'), ...nameless(world, two) }),
      ])
      return () => done(ask, 'updateEntity', { id: corps, expectedVersion: 1, actor: { country: 'PL' } }, '__typename')
    },
  },
  {
    what: 'an outlet that turns out to be an official, who says it themself',
    flips: ['support', 'OWN_VOICE_ONLY', 'SINGLE_ORIGIN'],
    async run(world, ask) {
      const id = world.source('one', { kind: 'OUTLET' })
      await world.record([described(world, { id: world.id('claim', 'a'), by: id })])
      return () => done(ask, 'updateEntity', { id, expectedVersion: 1, source: { kind: 'OFFICIAL' } }, '__typename')
    },
  },
  {
    what: 'a judgement on two sources, of which one says it and the other what agrees with it',
    flips: ['support', 'SEVERAL_ORIGINS', 'SINGLE_ORIGIN'],
    async run(world, ask) {
      const [left, right] = [world.source('one'), world.source('other')]
      const about = { asStated: 'about 700', amount: '700', qualifier: 'ABOUT', unit: 'PEOPLE', role: 'LEVEL' } as const
      await world.record([
        counted(world, '700', { id: world.id('claim', 'a'), by: left }),
        counted(world, '700', { id: world.id('claim', 'b'), by: right, quantity: about }),
      ])
      return () => done(ask, 'judgeIdentity', { left, right, verdict: 'SAME' }, '__typename')
    },
  },
  {
    what: 'the correction of what stood against it',
    flips: ['dispute', 'CONTRADICTED', 'NONE'],
    async run(world) {
      const [id, wrong] = [world.id('claim', 'a'), world.id('claim', 'b')]
      await world.record([
        counted(world, '700', { id, by: world.source('one') }),
        counted(world, '90', { id: wrong, by: world.source('other') }),
      ])
      const validTime = { edtf: '2024-10-01', basis: 'STATED' } as const
      const better = {
        by: world.id('source', 'other'),
        validTime,
        relations: [{ kind: 'CORRECTS', claim: wrong }],
      } as const
      return () => world.record([counted(world, '90', { id: world.id('claim', 'z'), ...better })])
    },
  },
  {
    what: 'the end of the record that made it a part, though who said so had been taken back before',
    flips: ['dispute', 'NONE', 'CONTRADICTED'],
    async run(world, ask) {
      const [whole, part, assertion] = [world.id('claim', 'a'), world.id('claim', 'b'), world.id('assertion', 'again')]
      const own = counted(world, '90', { id: part, by: world.source('other') })
      await world.record([counted(world, '700', { id: whole, by: world.source('one') }), own])
      const again = {
        by: world.source('third'),
        assertion: { id: assertion },
        relations: [{ kind: 'PART_OF', claim: whole }],
      }
      await world.record([{ ...own, ...again } as Said, described(world, { by: world.id('source', 'third') })])
      const change = (await lastChange(ask)).id
      await done(ask, 'retractAssertion', { assertion, reason: 'A slip.' }, '__typename')
      return () => done(ask, 'undoChange', { change, reason: 'A slip.' }, '__typename')
    },
  },
  {
    what: 'a change that is undone',
    flips: ['support', 'SEVERAL_ORIGINS', 'SINGLE_ORIGIN'],
    async run(world, ask) {
      const said = described(world, { id: world.id('claim', 'a') })
      await world.record([{ ...said, by: world.source('one') }])
      world.source('other')
      await world.record([])
      await world.record([{ ...said, by: world.id('source', 'other') }])
      const input = { change: (await lastChange(ask)).id, reason: 'A slip.' }
      return () => done(ask, 'undoChange', input, '__typename')
    },
  },
]

test.for(causes)('lists by status follow $what', async ({ flips: [axis, before, after], run }, { ask, world }) => {
  world.actor('state')
  world.unit('brigade')
  world.place('town')
  const act = await run(world, ask)
  const ids = ['a', 'b', 'z'].map((name) => world.id('claim', name))
  const known = (await lastChange(ask)).recordedAt
  const first = await standing(ask, ids)

  await act()
  const second = await standing(ask, ids)
  const asKnownThen = await standing(ask, ids, known)

  const [id = ''] = ids
  expect([first.get(id)?.[axis], second.get(id)?.[axis]]).toEqual([before, after])
  expect(asKnownThen).toEqual(first)
})

test('a claim that was corrected is in no list of claims, and is found by its status where lists have it', async ({
  ask,
  world,
}) => {
  const [wrong, better] = [world.id('claim', 'wrong'), world.id('claim', 'better')]
  const assertion = world.id('assertion', 'first')
  const by = world.source('one')
  world.actor('state')
  const { document } = await world.record([
    described(world, { id: wrong, wording: 'wrong', by, assertion: { id: assertion } }),
  ])
  await world.record([
    described(world, { id: better, wording: 'right', by, relations: [{ kind: 'CORRECTS', claim: wrong }] }),
  ])

  const { data } = await ask(
    `query ($ids: [ID!]!, $document: ID!) {
      claims(filter: { id: { in: $ids }, status: { lifecycle: { in: [CORRECTED, RETRACTED] } } }) { totalCount }
      document(id: $document) {
        corrected: assertions(filter: { claim: { status: { lifecycle: { eq: CORRECTED } } } }) { nodes { id claim { status { lifecycle } } } }
        current: assertions(filter: { claim: { status: { lifecycle: { eq: CURRENT } } } }) { nodes { id } }
      }
    }`,
    { ids: [wrong, better], document },
  )

  expect(data.claims.totalCount).toBe(0)
  expect(data.document).toEqual({
    corrected: { nodes: [{ id: assertion, claim: { status: { lifecycle: 'CORRECTED' } } }] },
    current: { nodes: [] },
  })
})

test('status narrows with and, or, not, of several axes, in counts, below rows and by neighbours', async ({
  ask,
  world,
}) => {
  const [one, other] = [world.source('one'), world.source('other')]
  const actor = world.actor('state')
  const id = (name: string) => world.id('claim', name)
  await world.record([
    described(world, { id: id('several'), wording: 'several', by: one }),
    described(world, { wording: 'several', by: other }),
    described(world, { id: id('single'), wording: 'single', by: one }),
    described(world, { id: id('denied'), wording: 'denied', by: one }),
    described(world, { wording: 'denied', by: other, stance: 'DENIES' }),
    described(world, { id: id('nobody'), wording: 'nobody', by: other, stance: 'DENIES' }),
  ])
  const about = { subject: { id: { eq: actor } } }
  const listed = async (status: object, more: object = {}) => {
    const filter = { and: [about, { status }, more] }
    const { data } = await ask(
      'query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount nodes { id } } claimCounts(by: [PREDICATE], filter: $filter) { count } }',
      { filter },
    )
    const names = data.claims.nodes.map((node: { id: string }) => node.id.split('_')[1]?.split('-')[0])
    expect(data.claims.totalCount).toBe(names.length)
    expect(data.claimCounts.map(({ count }: { count: number }) => count)).toEqual(
      names.length > 0 ? [names.length] : [],
    )
    return names.toSorted()
  }

  expect(await listed({})).toEqual(['denied', 'nobody', 'several', 'single'])
  expect(await listed({ support: { in: [] } })).toEqual([])
  expect(await listed({ support: { in: ['SEVERAL_ORIGINS', 'UNSUPPORTED'] } })).toEqual(['nobody', 'several'])
  expect(await listed({ support: { eq: 'SINGLE_ORIGIN' }, dispute: { eq: 'DENIED' } })).toEqual(['denied'])
  expect(await listed({ not: { dispute: { eq: 'DENIED' } } })).toEqual(['several', 'single'])
  expect(await listed({ or: [{ support: { eq: 'SEVERAL_ORIGINS' } }, { support: { eq: 'UNSUPPORTED' } }] })).toEqual([
    'nobody',
    'several',
  ])
  expect(await listed({ dispute: { eq: 'DENIED' } }, { or: [] })).toEqual([])
  expect(await listed({ dispute: { eq: 'NONE' } }, { statement: { contains: 'described' } })).toEqual([
    'several',
    'single',
  ])

  const { data } = await ask(
    `query ($id: ID!, $ids: [ID!]!) {
      actor(id: $id) { claimsAbout(filter: { status: { support: { eq: SEVERAL_ORIGINS } } }) { totalCount nodes { id } } }
      actors(filter: { id: { in: $ids }, claimsAbout: { some: { status: { dispute: { eq: DENIED } } } } }) { nodes { id } }
      none: actors(filter: { id: { in: $ids }, claimsAbout: { some: { status: { dispute: { eq: COMPETING } } } } }) { nodes { id } }
    }`,
    { id: actor, ids: [actor] },
  )
  expect(data).toEqual({
    actor: { claimsAbout: { totalCount: 1, nodes: [{ id: id('several') }] } },
    actors: { nodes: [{ id: actor }] },
    none: { nodes: [] },
  })
})

test('claims are counted by what stands behind and against them, now and as known before', async ({ ask, world }) => {
  const [one, other] = [world.source('one'), world.source('other')]
  const actor = world.actor('state')
  const { known } = await world.record([
    described(world, { wording: 'a', by: one }),
    described(world, { wording: 'b', by: one }),
    described(world, { wording: 'c', by: one }),
    described(world, { wording: 'c', by: other, stance: 'DENIES' }),
  ])
  await world.record([described(world, { wording: 'a', by: other })])
  const counts = async (at: string | null) => {
    const { data } = await ask(
      `query ($filter: ClaimFilter, $known: DateTime) {
        claimCounts(by: [SUPPORT, DISPUTE, LIFECYCLE], filter: $filter, asOf: { known: $known }) { count support dispute lifecycle }
        bySubject: claimCounts(by: [SUBJECT], filter: $filter, asOf: { known: $known }) { support }
      }`,
      { filter: { subject: { id: { eq: actor } } }, known: at },
    )
    expect(data.bySubject).toEqual([{ support: null }])
    return data.claimCounts
  }
  const group = (count: number, support: string, dispute: string) => ({ count, support, dispute, lifecycle: 'CURRENT' })

  expect(await counts(known)).toEqual([group(2, 'SINGLE_ORIGIN', 'NONE'), group(1, 'SINGLE_ORIGIN', 'DENIED')])
  expect(await counts(null)).toEqual([
    group(1, 'SINGLE_ORIGIN', 'NONE'),
    group(1, 'SINGLE_ORIGIN', 'DENIED'),
    group(1, 'SEVERAL_ORIGINS', 'NONE'),
  ])
})

test('the values of a status are read with the claims that have it; only the reasons take a query of their own', async ({
  ask,
  world,
}) => {
  world.actor('state')
  await world.record([described(world, { id: world.id('claim', 'a'), by: world.source('one') })])
  const ids = [world.id('claim', 'a')]
  const read = async (fields: string) => {
    const source = `query ($ids: [ID!]!) { claims(filter: { id: { in: $ids } }) { nodes { status { ${fields} } } } }`
    return (await ask(source, { ids })).queries
  }

  expect(await read('support dispute lifecycle')).toEqual(['claim/list'])
  expect(await read('support because { rule }')).toEqual(['claim/list', 'claim/corroboration'])
})

test('a status that is none, and a cursor of a list by another status, are refused', async ({ ask }) => {
  const { errors } = await ask(
    '{ claims(filter: { status: { support: { eq: PROVEN } } }) { totalCount } }',
    {},
    {
      errors: 'expected',
    },
  )
  expect(errors?.[0]?.message).toContain('PROVEN')
  const first = await ask(
    '{ claims(first: 1, filter: { status: { dispute: { eq: NONE } } }) { pageInfo { endCursor } } }',
  )
  const after = first.data.claims.pageInfo.endCursor
  const again = await ask(
    'query ($after: String) { claims(first: 1, after: $after, filter: { status: { dispute: { eq: DENIED } } }) { nodes { id } } }',
    { after },
    { errors: 'expected' },
  )
  expect(again.errors?.[0]?.message).toContain('another filter')
})
