/** The steps of a random program: each calls a mutation, says what the model expects, and takes over what it made. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { about, aClaim, anAssertion, type Case, call } from '../schema/mutations/a-case.ts'
import type { Ask } from '../setup/fixture.ts'
import type { Model, ModelAssertion, ModelClaim } from './model.ts'

/** What a program runs on. */
export interface Program {
  ask: Ask
  one: Case
  /** Closes the connections, and goes on with new ones: nothing may have been kept elsewhere than in the database. */
  restart(): Promise<void>
  /** Operations that were carried out, to be sent again. */
  sent: { name: string; input: { operationId: string } }[]
}

export interface Command {
  readonly text: string
  run(program: Program, model: Model): Promise<void>
}

const QUOTES = ['The brigade is in the town.', 'About 700 soldiers are in the town', 'the rest is known'] as const
const STANCES = ['ASSERTS', 'DENIES'] as const

interface Said {
  quote: (typeof QUOTES)[number]
  stance: (typeof STANCES)[number]
}

const said = fc.record({ quote: fc.constantFrom(...QUOTES), stance: fc.constantFrom(...STANCES) })
const amount = fc.integer({ min: 1, max: 4 }).map((hundreds) => hundreds * 100)
const some = fc.nat({ max: 30 })

let operations = 0

/** Sends a mutation under an id of its own, and keeps it for being sent again. */
async function send(program: Program, name: string, input: object, selection: string) {
  operations += 1
  const whole = { ...input, operationId: `program:${process.pid}:${Date.now()}:${operations}` }
  const answer = await call(program.ask, name, whole, selection)
  if (answer.__typename.endsWith('Success')) program.sent.push({ name, input: whole })
  return answer
}

const content = (one: Case, men: number) => aClaim(one, about(`${men} soldiers`, String(men)))
const assertion = (one: Case, { quote, stance }: Said) => anAssertion(one, { excerpts: [{ exact: quote }], stance })
const keyOf = ({ quote, stance }: Said) => `${stance} ${quote}`
const ofSuccess = 'replayed outcome claim { id } assertion { id }'

/** What becomes of a claim when something is said of it. */
function say(
  model: Model,
  claim: ModelClaim,
  what: Said,
  answer: { outcome: string; assertion: { id: string } },
): void {
  const key = keyOf(what)
  const there = model.standing(claim).find((one) => one.key === key)
  model.changes += 1
  if (there) {
    expect(answer).toMatchObject({ outcome: 'REPLAYED', assertion: { id: there.id } })
    return
  }
  expect(answer.outcome).not.toBe('REPLAYED')
  claim.assertions.push({ id: answer.assertion.id, key, stance: what.stance, retracted: false })
}

const recordClaim = (men: number, what: Said): Command => ({
  text: `record ${men}, ${keyOf(what)}`,
  async run(program, model) {
    const { one } = program
    const answer = await send(
      program,
      'recordClaim',
      { claim: content(one, men), assertion: assertion(one, what) },
      ofSuccess,
    )
    const there = model.claimAbout(men)
    if (there?.correctedBy) return expect(answer.__typename).toBe('ClaimSupersededError')
    expect(answer.__typename).toBe('RecordClaimSuccess')
    if (!there) expect(answer.outcome).toBe('CLAIM_CREATED')
    const claim = there ?? model.addClaim(answer.claim.id, men)
    expect(answer.claim.id).toBe(claim.id)
    say(model, claim, what, answer)
  },
})

const linkSource = (which: number, what: Said): Command => ({
  text: `link to claim ${which}, ${keyOf(what)}`,
  async run(program, model) {
    const claim = pick(model.claims, which)
    if (!claim) return
    const answer = await send(
      program,
      'linkSource',
      { claim: claim.id, assertion: assertion(program.one, what) },
      ofSuccess,
    )
    if (claim.correctedBy) return expect(answer.__typename).toBe('ClaimSupersededError')
    expect(answer.__typename).toBe('LinkSourceSuccess')
    say(model, claim, what, answer)
  },
})

const retractAssertion = (which: number): Command => ({
  text: `retract assertion ${which}`,
  async run(program, model) {
    const all = model.claims.flatMap(({ assertions }) => assertions)
    const one: ModelAssertion | undefined = pick(all, which)
    if (!one) return
    const answer = await send(program, 'retractAssertion', { assertion: one.id, reason: 'Misread.' }, 'replayed')
    if (one.retracted) return expect(answer.__typename).toBe('InvalidInputError')
    expect(answer.__typename).toBe('RetractAssertionSuccess')
    one.retracted = true
    model.changes += 1
  },
})

const correctClaim = (which: number, men: number): Command => ({
  text: `correct claim ${which} to ${men}`,
  async run(program, model) {
    const claim = pick(model.claims, which)
    if (!claim) return
    const answer = await send(
      program,
      'correctClaim',
      { claim: claim.id, replacement: content(program.one, men), reason: 'Mistyped.' },
      'replayed claim { id assertions { nodes { id stance excerpts { excerpt { exact } } } } }',
    )
    const there = model.claimAbout(men)
    if (claim.correctedBy || there?.correctedBy) return expect(answer.__typename).toBe('ClaimSupersededError')
    // What nobody says any more has nothing to hand over.
    const unsaid = model.standing(claim).length === 0
    if (there === claim || unsaid) return expect(answer.__typename).toBe('InvalidInputError')
    expect(answer.__typename).toBe('CorrectClaimSuccess')
    const replacement = there ?? model.addClaim(answer.claim.id, men)
    takeOver(model, claim, replacement, answer.claim.assertions.nodes)
    model.changes += 1
  },
})

/** What stood for the corrected claim is said of its replacement, too, unless the same is said of that already. */
function takeOver(model: Model, from: ModelClaim, to: ModelClaim, shown: readonly Shown[]): void {
  const there = model.standing(to)
  const added = shown
    .filter(({ id }) => !there.some((one) => one.id === id))
    .map(({ id, stance, excerpts }) => ({
      id,
      stance,
      key: `${stance} ${excerpts[0]?.excerpt.exact}`,
      retracted: false,
    }))
  const missing = model.standing(from).filter(({ key }) => !there.some((one) => one.key === key))
  expect(added.map(({ key }) => key).sort()).toEqual(missing.map(({ key }) => key).sort())
  to.assertions.push(...added)
  from.correctedBy = to.id
}

interface Shown {
  id: string
  stance: string
  excerpts: { excerpt: { exact: string } }[]
}

const assessClaim = (which: number, value: string): Command => ({
  text: `assess claim ${which} as ${value}`,
  async run(program, model) {
    const claim = pick(model.claims, which)
    if (!claim) return
    const answer = await send(
      program,
      'assessClaim',
      { claim: claim.id, value, rationale: 'As others say.' },
      'replayed',
    )
    expect(answer.__typename).toBe('AssessClaimSuccess')
    claim.credibility = value
    model.changes += 1
  },
})

const createActor = (name: string): Command => ({
  text: `create actor ${name}`,
  async run(program, model) {
    const answer = await send(program, 'createActor', { name, kind: 'STATE' }, 'replayed actor { id version name }')
    expect(answer).toMatchObject({ __typename: 'CreateActorSuccess', actor: { name, version: 1 } })
    model.actors.push(answer.actor)
    model.changes += 1
  },
})

const updateActor = (which: number, name: string, behind: number): Command => ({
  text: `call actor ${which} ${name}, ${behind} versions behind`,
  async run(program, model) {
    const actor = pick(model.actors, which)
    if (!actor) return
    const expectedVersion = Math.max(1, actor.version - behind)
    const current = expectedVersion === actor.version
    const answer = await send(
      program,
      'updateEntity',
      { id: actor.id, name, expectedVersion },
      'replayed entity { version name }',
    )
    if (!current) return expect(answer.__typename).toBe('VersionConflictError')
    expect(answer).toMatchObject({ entity: { version: actor.version + 1, name } })
    actor.version += 1
    actor.name = name
    model.changes += 1
  },
})

const sendAgain = (which: number): Command => ({
  text: `send operation ${which} again`,
  async run(program) {
    const earlier = pick(program.sent, which)
    if (!earlier) return
    const again = await call(program.ask, earlier.name, earlier.input, 'replayed')
    expect(again).toEqual({ __typename: expect.stringMatching(/Success$/), replayed: true })
    const { operationId } = earlier.input
    const other = await call(program.ask, 'createActor', { name: 'Another', kind: 'STATE', operationId })
    expect(other).toMatchObject({ __typename: 'OperationConflictError' })
  },
})

const restart: Command = { text: 'restart', run: (program) => program.restart() }

function pick<T>(all: readonly T[], which: number): T | undefined {
  return all[which % Math.max(1, all.length)]
}

const name = fc.constantFrom('Land', 'Країна', 'بلد')

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(amount, said).map(([men, what]) => recordClaim(men, what)) },
  { weight: 3, arbitrary: fc.tuple(some, said).map(([which, what]) => linkSource(which, what)) },
  { weight: 3, arbitrary: some.map(retractAssertion) },
  { weight: 2, arbitrary: fc.tuple(some, amount).map(([which, men]) => correctClaim(which, men)) },
  {
    weight: 2,
    arbitrary: fc.tuple(some, fc.constantFrom('PROBABLY_TRUE', 'DOUBTFUL')).map(([w, v]) => assessClaim(w, v)),
  },
  { weight: 2, arbitrary: name.map(createActor) },
  { weight: 3, arbitrary: fc.tuple(some, name, fc.nat({ max: 1 })).map(([w, n, behind]) => updateActor(w, n, behind)) },
  { weight: 2, arbitrary: some.map(sendAgain) },
  { weight: 1, arbitrary: fc.constant(restart) },
)

/** One step of a program; a program that fails is told in words. */
export const command = anyCommand.map((one) => ({ ...one, [fc.toStringMethod]: () => one.text }))
