/** Random programs of whatever can change how claims stand: after every step what is stored is what the rules give. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { compareDerived } from '../../src/resolvers/record/derive.ts'
import { rebuildStates, wrongStates } from '../../src/resolvers/record/rebuild-states.ts'
import { emptyDatabase } from '../graph/sample-data.ts'
import { call } from '../schema/mutations/a-case.ts'
import { type Ask, test } from '../setup/fixture.ts'
import { World } from '../setup/world.ts'

test.beforeAll(emptyDatabase)
test.afterAll(emptyDatabase)

const PROGRAMS = Number(process.env['PROGRAMS'] ?? 12)

/** What a program acts on: things made beforehand, picked by number, and what it has made so far. */
interface Made {
  ask: Ask
  sources: string[]
  actors: string[]
  documents: string[]
  force: string
  town: string
  claims: string[]
  assertions: string[]
  judgements: string[]
  changes: string[]
}

type Step = { text: string; run(made: Made): Promise<void>; [fc.toStringMethod](): string }

/** One of a list, or an id that nothing has where there is none. */
const pick = (list: readonly string[], which: number): string => list[which % Math.max(1, list.length)] ?? 'claim_none'
const quote = 'Somebody is in the town.'

/** Calls a mutation, and keeps what it made. What is refused is no matter here. */
async function act(made: Made, name: string, input: object, selection = ''): Promise<void> {
  const answer = await call(made.ask, name, input, `change { id } ${selection}`)
  if (!answer.__typename.endsWith('Success')) return
  made.changes.push(answer.change.id)
  if (answer.claim) made.claims.push(answer.claim.id)
  if (answer.assertion) made.assertions.push(answer.assertion.id)
  if (answer.judgement) made.judgements.push(answer.judgement.id)
}

const chainOf = (made: Made, which: number) => [
  { role: 'PUBLISHER', source: { id: pick(made.sources, 0) }, identification: 'NAMED' },
  {
    role: 'ORIGIN',
    source: { id: pick(made.sources, 1 + (which % (made.sources.length - 1))) },
    identification: which % 3 === 0 ? 'NAMED' : 'ROLE_ONLY',
  },
]
const assertionOf = (made: Made, which: number, stance = 'ASSERTS') => ({
  document: pick(made.documents, which),
  excerpts: [{ exact: quote }],
  voice: 'PARAPHRASE',
  stance,
  chain: chainOf(made, which),
})
const contentOf = (made: Made, which: number, part: boolean) => ({
  statement: `Claim ${which}.`,
  predicate: which % 5 === 4 ? 'CONTROLS' : 'HAS_TROOPS_IN',
  subject: { id: which % 5 === 4 ? pick(made.actors, which % 2) : made.force },
  place: { id: made.town },
  validTime: { edtf: `2024-11-${10 + (which % 3)}`, basis: 'STATED' },
  ...(which % 5 !== 4 && {
    quantity: {
      asStated: `${which}`,
      amount: `${100 + 100 * (which % 4)}`,
      qualifier: which % 2 === 0 ? 'ABOUT' : 'EXACT',
      unit: 'PEOPLE',
      role: 'LEVEL',
    },
  }),
  ...(part && made.claims[0] && { relations: [{ kind: 'PART_OF', claim: made.claims[0] }] }),
})

const some = fc.nat({ max: 40 })
const step = (text: string, run: Step['run']): Step => ({ text, run, [fc.toStringMethod]: () => text })
const ofClaim = 'claim { id } assertion { id }'
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(some, some, fc.boolean())
      .map(([which, by, part]) =>
        step(`claim ${which} by ${by}${part ? ', a part' : ''}`, (made) =>
          act(made, 'recordClaim', { claim: contentOf(made, which, part), assertion: assertionOf(made, by) }, ofClaim),
        ),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(some, some, fc.constantFrom('ASSERTS', 'DENIES', 'DOUBTS'))
      .map(([which, by, stance]) =>
        step(`link ${which}, ${stance} by ${by}`, (made) =>
          act(
            made,
            'linkSource',
            { claim: pick(made.claims, which), assertion: assertionOf(made, by, stance) },
            'assertion { id }',
          ),
        ),
      ),
  },
  some.map((which) =>
    step(`retract ${which}`, (made) =>
      act(made, 'retractAssertion', { assertion: pick(made.assertions, which), reason: 'A slip.' }),
    ),
  ),
  fc
    .tuple(some, some)
    .map(([which, as]) =>
      step(`correct ${which} as ${as}`, (made) =>
        act(
          made,
          'correctClaim',
          { claim: pick(made.claims, which), reason: 'A slip.', replacement: contentOf(made, as, false) },
          'claim { id }',
        ),
      ),
    ),
  fc
    .tuple(some, some, fc.constantFrom('SAME', 'DIFFERENT', 'UNSURE'), fc.boolean())
    .map(([one, other, verdict, texts]) =>
      step(`judge ${one}, ${other} ${verdict}${texts ? ', texts' : ''}`, (made) => {
        const list = texts ? made.documents : made.sources
        return act(
          made,
          'judgeIdentity',
          { left: pick(list, one), right: pick(list, other), verdict },
          'judgement { id }',
        )
      }),
    ),
  some.map((which) =>
    step(`retract judgement ${which}`, (made) =>
      act(made, 'retractJudgement', { judgement: pick(made.judgements, which), reason: 'A slip.' }),
    ),
  ),
  fc.tuple(some, fc.constantFrom('OUTLET', 'OFFICIAL', 'WIRE_AGENCY'), some).map(([which, kind, actor]) =>
    step(`source ${which} is ${kind}, ${actor}`, async (made) => {
      const id = pick(made.sources, which)
      const { data } = await made.ask('query ($id: ID!) { source(id: $id) { version } }', { id })
      const source = actor % 3 === 0 ? { kind } : { voiceOf: pick(made.actors, actor) }
      await act(made, 'updateEntity', { id, expectedVersion: data.source.version, source })
    }),
  ),
  fc.tuple(some, fc.constantFrom('UA', 'PL')).map(([which, country]) =>
    step(`actor ${which} is of ${country}`, async (made) => {
      const id = pick(made.actors, which)
      const { data } = await made.ask('query ($id: ID!) { actor(id: $id) { version } }', { id })
      await act(made, 'updateEntity', { id, expectedVersion: data.actor.version, actor: { country } })
    }),
  ),
  {
    weight: 2,
    arbitrary: some.map((which) =>
      step(`undo ${which}`, (made) =>
        act(made, 'undoChange', { change: pick(made.changes.slice(-6), which), reason: 'A slip.' }),
      ),
    ),
  },
)

test('whatever is done that bears on claims, what is stored of how they stand is what the rules give, and a rebuild changes nothing', async ({
  database,
  ask,
}) => {
  const runProgram = async (program: readonly Step[]) => {
    await emptyDatabase({ database })
    const world = new World(database)
    const actors = ['one', 'two'].map((name) => world.actor(name, { country: 'UA' }))
    const [outlet, agency] = [
      world.source('outlet', { kind: 'OUTLET' }),
      world.source('agency', { kind: 'WIRE_AGENCY' }),
    ]
    const officials = actors.map((actor, at) => world.source(`official-${at}`, { affiliations: [{ actor }] }))
    const sources = [outlet, agency, ...officials, world.source('stranger')]
    const [force, town] = [world.unit('force'), world.place('town')]
    await world.record([])
    const documents: string[] = []
    for (const number of [1, 2, 3]) {
      const derivedFrom = number === 3 ? documents.slice(0, 1) : []
      const input = { title: `Text ${number}`, publisher: { id: outlet }, text: `${quote} ${number}`, derivedFrom }
      const answer = await call(ask, 'recordDocument', input, 'document { id }')
      documents.push(answer.document.id)
    }
    const made: Made = {
      ask,
      sources,
      actors,
      documents,
      force,
      town,
      claims: [],
      assertions: [],
      judgements: [],
      changes: [],
    }
    for (const one of program) {
      await one.run(made)
      for await (const wrong of wrongStates(database)) expect({ after: one.text, wrong }).toBe('as the rules give')
    }
    expect(made.changes.length).toBeGreaterThan(0)
    expect(await rebuildStates(database)).toBe(0)
    expect(await compareDerived(database)).toEqual([])
  }

  await fc.assert(
    fc.asyncProperty(
      fc
        .array(steps, { minLength: 12, maxLength: 30 })
        .map((all) => [
          step('claim 0', (made) =>
            act(made, 'recordClaim', { claim: contentOf(made, 0, false), assertion: assertionOf(made, 0) }, ofClaim),
          ),
          ...all,
        ]),
      runProgram,
    ),
    { numRuns: PROGRAMS, endOnFailure: process.env['SHRINK'] === undefined },
  )
}, 600_000)
