/** Subscriptions over HTTP, on the real database. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { openAccess } from '../../src/access/access.ts'
import { contextMaker, extensionsOf } from '../../src/context.ts'
import type { Database } from '../../src/graph/driver.ts'
import { Graph } from '../../src/graph/read.ts'
import { Warmer } from '../../src/graph/warm.ts'
import { ClaimFeed, type FeedOptions } from '../../src/resolvers/streams/claim-feed.ts'
import { schema } from '../../src/schema/index.ts'
import { serve } from '../../src/server.ts'
import { aService } from '../access/a-service.ts'
import { config, keptLog } from '../server/stand-in.ts'
import { follow } from '../setup/a-stream.ts'
import { type Ask, test } from '../setup/fixture.ts'
import type { World } from '../setup/world.ts'
import { done } from './mutations/a-case.ts'

/** Only what this process says is heard, unless a test polls faster. */
function aFeed(database: Database, options: FeedOptions = {}) {
  const warmer = new Warmer(database)
  return new ClaimFeed(database, () => new Graph(database, warmer), { poll: 60_000, ...options })
}

async function aStreamingService(database: Database, options?: FeedOptions) {
  const feed = aFeed(database, options)
  return { feed, ...(await aService(database, openAccess, feed)) }
}

const recorded = `subscription ($filter: ClaimFilter, $since: String) {
  claimRecorded(filter: $filter, since: $since) {
    recorded fits since change { id operation } claim { id statement status { support lifecycle } }
  }
}`
const changed = `subscription ($id: ID!, $since: String) {
  claimChanged(id: $id, since: $since) {
    recorded fits since change { operation } claim { id caveats { text } status { support lifecycle } }
  }
}`
const claims = (events: { data: { claimRecorded?: { claim: { id: string } } } }[]) =>
  events.map(({ data }) => data.claimRecorded?.claim.id)

/** Records two claims about two places, and gives their ids with those of their assertions. */
async function twoClaims(world: World, name = 'a') {
  const unit = world.unit(`${name}-unit`)
  const [here, there] = [world.place(`${name}-here`), world.place(`${name}-there`)]
  const ids = [world.id('claim', `${name}-1`), world.id('claim', `${name}-2`)] as const
  const { claims: made } = await world.record([
    { id: ids[0], predicate: 'DEPLOYED_TO', subject: unit, place: here },
    { id: ids[1], predicate: 'DEPLOYED_TO', subject: unit, place: there },
  ])
  return { unit, here, there, ids, assertions: made.map(({ assertion }) => assertion) }
}

const retract = (ask: Ask, assertion: string) =>
  done(ask, 'retractAssertion', { assertion, reason: 'A slip.' }, 'change { id recordedAt }')

test('a stream tells of the claims that fit its filter, as they are recorded, and of no others', async ({
  database,
  world,
}) => {
  const { url, feed } = await aStreamingService(database)
  const unit = world.unit('followed')
  const [inside, outside] = [world.place('inside'), world.place('outside')]
  await world.record([])
  const all = await follow(url, recorded, { filter: { about: { id: { eq: unit } } } })
  const some = await follow(url, recorded, {
    filter: { subject: { id: { eq: unit } }, place: { name: { contains: 'INSIDE' } }, not: { id: { in: [] } } },
  })

  const ids = [world.id('claim', 'in'), world.id('claim', 'out')] as const
  const { position, known } = await world.record([
    { id: ids[0], predicate: 'DEPLOYED_TO', subject: unit, place: inside },
    { id: ids[1], predicate: 'DEPLOYED_TO', subject: unit, place: outside },
  ])
  await all.received(2)
  const [event] = await some.received(1)

  expect(all.response.headers.get('content-type')).toContain('text/event-stream')
  expect(claims(all.events)).toEqual([...ids].sort())
  expect(event?.data.claimRecorded).toEqual({
    recorded: true,
    fits: true,
    since: known,
    change: { id: `change_${position}`, operation: 'recordReport' },
    claim: {
      id: ids[0],
      statement: expect.any(String),
      status: { support: 'OWN_VOICE_ONLY', lifecycle: 'CURRENT' },
    },
  })
  await sleep(300)
  expect(some.events).toHaveLength(1)
  expect(some.comments).toBeGreaterThan(1)
  expect(feed.streams.size).toBe(2)
})

test('who follows what stands disputed is told when another claim, recorded later, contradicts one, and when it no longer does', async ({
  ask,
  database,
  world,
}) => {
  const { url } = await aStreamingService(database)
  const [unit, town] = [world.unit('counted'), world.place('town')]
  const [id, other] = [world.id('claim', 'first'), world.id('claim', 'second')]
  const men = (amount: string, by: string) => ({
    predicate: 'DEPLOYED_TO' as const,
    subject: unit,
    place: town,
    by: world.source(by),
    validTime: { edtf: '2024-11-20', basis: 'STATED' as const },
    quantity: { asStated: amount, amount, qualifier: 'EXACT', unit: 'PEOPLE', role: 'LEVEL' } as const,
  })
  await world.record([{ id, ...men('700', 'one') }])
  const one = await follow(url, changed, { id })
  const disputed = await follow(url, recorded, {
    filter: { subject: { id: { eq: unit } }, status: { dispute: { eq: 'CONTRADICTED' } } },
  })

  const { claims: made } = await world.record([{ id: other, ...men('90', 'two') }])
  await one.received(1)
  await disputed.received(2)
  await retract(ask, made[0]?.assertion ?? '')
  await one.received(2)
  await disputed.received(4)

  expect(one.events.map(({ data }) => data.claimChanged)).toMatchObject([
    { recorded: false, change: { operation: 'recordReport' }, claim: { id } },
    { recorded: false, change: { operation: 'retractAssertion' }, claim: { id } },
  ])
  const told = disputed.events.map(({ data }) => data.claimRecorded)
  const first = [
    { fits: true, recorded: false, claim: { id } },
    { fits: true, recorded: true, claim: { id: other } },
  ]
  const then = [
    { fits: false, recorded: false, claim: { id } },
    { fits: false, recorded: false, claim: { id: other } },
  ]
  expect(told.slice(0, 2)).toMatchObject(first)
  expect(told.slice(2)).toMatchObject(then)
})

test('who has received a claim is told of its retraction and its correction, though it fits no more, also when they were away', async ({
  ask,
  database,
  world,
}) => {
  const { url } = await aStreamingService(database)
  const before = await world.record([])
  const { unit, there, ids, assertions } = await twoClaims(world)
  const filter = { subject: { id: { eq: unit } }, assertions: { some: { stance: { eq: 'ASSERTS' } } } }
  const first = await follow(url, recorded, { filter, since: before.known })
  await first.received(2)
  await first.cut()
  const since = first.events.at(-1)?.data.claimRecorded.since

  await retract(ask, assertions[0] ?? '')
  const second = await follow(url, recorded, { filter, since })
  await second.received(1)
  const replacement = {
    statement: 'It is there.',
    predicate: 'DEPLOYED_TO',
    subject: { id: unit },
    place: { id: there },
  }
  const { claim: better } = await done(
    ask,
    'correctClaim',
    { claim: ids[1], reason: 'A slip.', replacement: { ...replacement, modality: 'INTENDED' } },
    'claim { id }',
  )
  await done(
    ask,
    'addCaveat',
    caveatOf(ids[0], 'Of what fitted neither before nor after, nothing is told.'),
    '__typename',
  )
  await done(ask, 'addCaveat', caveatOf(better.id, 'Of this, it is.'), '__typename')
  await second.received(4)

  const told = second.events.map(({ data: { claimRecorded: event } }) => [
    event.claim.id,
    event.recorded,
    event.fits,
    event.claim.status.lifecycle,
    event.change.operation,
  ])
  expect(told[0]).toEqual([ids[0], false, false, 'RETRACTED', 'retractAssertion'])
  expect(told.slice(1, 3)).toEqual(
    expect.arrayContaining([
      [ids[1], false, false, 'CORRECTED', 'correctClaim'],
      [better.id, true, true, 'CURRENT', 'correctClaim'],
    ]),
  )
  expect(told.slice(3)).toEqual([[better.id, false, true, 'CURRENT', 'addCaveat']])
})

test('a stream that is cut in the middle of writes, again and again, goes on without a gap and without telling twice', async ({
  database,
  world,
}) => {
  const { url } = await aStreamingService(database, { pause: 5 })
  const unit = world.unit('written-of')
  const places = Array.from({ length: 8 }, (_, index) => world.place(`p${index}`))
  const { known } = await world.record([])
  const written: string[] = []
  const writing = (async () => {
    for (const [report, place] of places.entries()) {
      const ids = [1, 2, 3, 4].map((claim) => world.id('claim', `${report}-${claim}`))
      await world.record(
        ids.map((id, index) => ({ id, predicate: 'DEPLOYED_TO', subject: unit, place, condition: `Number ${index}.` })),
      )
      written.push(...ids)
    }
  })()

  const filter = { subject: { id: { eq: unit } } }
  const told: string[] = []
  let since = known
  // Three events at a time, of reports of four claims: most cuts fall between claims of one change.
  while (told.length < 32) {
    const stream = await follow(url, recorded, { filter, since })
    await stream.received(Math.min(3, 32 - told.length))
    await stream.cut()
    const read = stream.events.slice(0, 3)
    told.push(...(claims(read) as string[]))
    since = read.at(-1)?.data.claimRecorded.since
  }
  await writing
  const last = await follow(url, recorded, { filter, since })
  await sleep(300)

  expect([...told].sort()).toEqual([...written].sort())
  expect(last.events).toEqual([])
}, 60_000)

test('changes that come faster than they are told make one event for each claim, and the database is asked once for all who follow', async ({
  ask,
  database,
  world,
}) => {
  let looks = 0
  const counting: Database = {
    ...database,
    read: (text, params, options) => {
      if (text.includes('(change:Change)')) looks++
      return database.read(text, params, options)
    },
  }
  const { ids } = await twoClaims(world)
  const { known: since } = await world.record([])
  // Written past the process that tells, and seen by it all at once.
  const texts = ['One.', 'Two.', 'Three.', 'Four.', 'Five.']
  for (const text of texts) await done(ask, 'addCaveat', caveatOf(ids[0], text), '__typename')
  const { url } = await aStreamingService(counting)
  const [one, other] = [
    await follow(url, changed, { id: ids[0], since }),
    await follow(url, changed, { id: ids[0], since }),
  ]
  await Promise.all([one.received(1), other.received(1)])
  await sleep(300)

  for (const { events } of [one, other]) {
    expect(events).toHaveLength(1)
    expect(events[0]?.data.claimChanged.claim.caveats.map(({ text }: { text: string }) => text)).toEqual(texts)
  }
  expect(looks).toBe(1)
})

test('all that is done to one claim is told, also once it was corrected; what is done to others is not', async ({
  ask,
  database,
  world,
}) => {
  const { url } = await aStreamingService(database)
  const { unit, here, ids } = await twoClaims(world)
  const stream = await follow(url, changed, { id: ids[0] })
  const correct = async () => {
    const replacement = {
      statement: 'It is.',
      predicate: 'DEPLOYED_TO',
      subject: { id: unit },
      place: { id: here },
      condition: 'If.',
    }
    await done(ask, 'correctClaim', { claim: ids[0], reason: 'A slip.', replacement }, '__typename')
  }
  const steps = [
    () => done(ask, 'addCaveat', caveatOf(ids[0], 'Perhaps.'), '__typename'),
    () => done(ask, 'assessClaim', { claim: ids[0], value: 'DOUBTFUL', rationale: 'So.' }, '__typename'),
    () => done(ask, 'judgeIdentity', { left: ids[0], right: ids[1], verdict: 'DIFFERENT' }, '__typename'),
    correct,
    () => done(ask, 'addCaveat', caveatOf(ids[0], 'It was wrong.'), '__typename'),
  ]
  for (const [index, step] of steps.entries()) {
    await done(ask, 'addCaveat', caveatOf(ids[1], `Of the other, ${index}.`), '__typename')
    await step()
    await stream.received(index + 1)
  }
  await sleep(300)

  expect(
    stream.events.map(
      ({
        data: {
          claimChanged: { change, fits, claim },
        },
      }) => [change.operation, fits, claim.caveats.length],
    ),
  ).toEqual([
    ['addCaveat', true, 1],
    ['assessClaim', true, 1],
    ['judgeIdentity', true, 1],
    ['correctClaim', false, 1],
    ['addCaveat', false, 2],
  ])
})

test('what cannot be followed is refused, with the status of the error and without a stream', async ({
  database,
  world,
}) => {
  const { url, feed } = await aStreamingService(database, { limits: { most: 3, mostForOne: 2 } })
  const { ids, unit } = await twoClaims(world)
  const refused = async (query: string, variables: Record<string, unknown>) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query, variables }),
    })
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
    return [response.status, errors[0]?.extensions.code, errors[0]?.message.split(',')[0]]
  }
  const noInstant = 'since: Expected an instant not later than the last change'

  for (const since of ['yesterday', '2999-01-01T00:00:00.000Z', '2024-01-01T00:00:00Z/x', '']) {
    expect(await refused(recorded, { since })).toEqual([400, 'BAD_USER_INPUT', noInstant])
  }
  expect(await refused(changed, { id: unit })).toEqual([
    400,
    'BAD_USER_INPUT',
    'id: Expected an id that begins with "claim_"',
  ])
  expect(await refused(changed, { id: 'claim_none' })).toEqual([
    400,
    'BAD_USER_INPUT',
    'id: Expected the id of a claim',
  ])
  expect((await refused(recorded, { filter: { id: { eq: unit } } }))[1]).toBe('BAD_USER_INPUT')
  expect((await refused('subscription { claimRecorded { claim } }', {}))[1]).toBe('GRAPHQL_VALIDATION_FAILED')
  const deep = `${'claim { assertions { nodes { '.repeat(8)} id ${'} } }'.repeat(8)}`
  expect((await refused(`subscription { claimRecorded { ${deep} } }`, {}))[1]).toBe('LIMIT_EXCEEDED')
  expect(feed.streams.size).toBe(0)

  const [one] = [await follow(url, recorded), await follow(url, changed, { id: ids[0] })]
  expect(await refused(recorded, {})).toEqual([
    429,
    'TOO_MANY_STREAMS',
    'Expected at most 2 streams at once for one user',
  ])
  await one.cut()
  await expect.poll(() => feed.streams.size).toBe(1)
  expect((await follow(url, recorded)).response.status).toBe(200)
})

test('a stream that nobody reads any more is closed, whenever the connection breaks', async ({ database, world }) => {
  const { url, feed } = await aStreamingService(database)
  const { ids } = await twoClaims(world)
  const streams = await Promise.all([1, 2, 3, 4].map(() => follow(url, recorded)))
  // As GraphiQL and the EventSource of browsers ask.
  const connection = new AbortController()
  const address = `${url}/graphql?query=${encodeURIComponent(recorded)}`
  const { status } = await fetch(address, { headers: { accept: 'text/event-stream' }, signal: connection.signal })
  expect([status, feed.streams.size]).toEqual([200, 5])
  const hasty = [0, 1, 2, 5, 10, 20].map(async (ms) => {
    const request = new AbortController()
    const answer = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: changed, variables: { id: ids[0] } }),
      signal: request.signal,
    }).catch(() => undefined)
    await sleep(ms)
    request.abort()
    await answer
  })

  connection.abort()
  await Promise.all([...hasty, ...streams.map((stream) => stream.cut())])

  await expect.poll(() => feed.streams.size).toBe(0)
})

test('a service that stops ends its streams, and does not wait for who follows them', async ({ database, world }) => {
  const feed = aFeed(database)
  const server = await serve({
    config,
    database,
    logger: keptLog().logger,
    schema,
    access: openAccess,
    createContext: contextMaker(database, undefined, feed),
    extensionsOf,
    endStreams: () => feed.streams.end(),
  })
  const { ids } = await twoClaims(world)
  const stream = await follow(server.url, changed, { id: ids[0] })

  const began = performance.now()
  await server.stop()
  await stream.ended()

  expect(stream.end).toBe('complete')
  expect(performance.now() - began).toBeLessThan(9_000)
  expect(feed.streams.size).toBe(0)
})

function caveatOf(claim: string, text: string) {
  return { kind: 'CODER_NOTE', text, qualifies: [{ claim, scope: 'STATED' }] }
}
