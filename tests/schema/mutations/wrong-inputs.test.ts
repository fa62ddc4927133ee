/**
 * Every mutation with every kind of wrong input. The wrong inputs are made from the right ones by the types of the
 * schema: a mutation without a right input, or a value that takes what it should refuse, fails.
 */
import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql'
import { expect } from 'vitest'
import { runChecks } from '../../../src/resolvers/checks.ts'
import { schema } from '../../../src/schema/index.ts'
import { emptyDatabase } from '../../graph/sample-data.ts'
import { test } from '../../setup/fixture.ts'
import { goodInputs, type Recorded } from './good-inputs.ts'
import { recorded } from './recorded.ts'

test.beforeAll(emptyDatabase)

type Path = readonly string[]

interface Leaf {
  path: Path
  type: string
}

/** Every value of an input that is no enum, with its type; and the path of every field that must be there. */
function leavesOf(type: GraphQLInputType, value: unknown, path: Path = []): Leaf[] {
  const own = getNullableType(type)
  if (value == null || isEnumType(own)) return []
  if (isListType(own)) {
    return (value as unknown[]).flatMap((one, index) => leavesOf(own.ofType, one, [...path, String(index)]))
  }
  if (!isInputObjectType(own)) return [{ path, type: String(own) }]
  return Object.values(own.getFields()).flatMap((field) =>
    leavesOf(field.type, (value as Record<string, unknown>)[field.name], [...path, field.name]),
  )
}

function requiredIn(type: GraphQLInputType, value: unknown, path: Path = []): Path[] {
  const own = getNullableType(type)
  if (value == null) return []
  if (isListType(own)) {
    return (value as unknown[]).flatMap((one, index) => requiredIn(own.ofType, one, [...path, String(index)]))
  }
  if (!isInputObjectType(own)) return []
  return Object.values(own.getFields()).flatMap((field) => {
    const at = [...path, field.name]
    const inner = requiredIn(field.type, (value as Record<string, unknown>)[field.name], at)
    return isRequiredInputField(field) ? [at, ...inner] : inner
  })
}

/** The input with one value replaced, or taken out. */
function changed(input: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(input)) {
    return input.map((one, index) => (String(index) === step ? changed(one, rest, value) : one))
  }
  const before = input as Record<string, unknown>
  return { ...before, [step]: changed(before[step], rest, value) }
}

const tooLong = 'a'.repeat(1_000_001)
const prototypeNames = ['__proto__', 'constructor', 'hasOwnProperty']

/** Where a blank says as much as nothing. */
const mayBeBlank = /^(prefix|suffix)$/
/** Where any words will do: those of a prototype are words like others. */
const words =
  /^(statement|condition|title|name|aliases|asStated|reason|text|rationale|capturedBy|tool|descriptor|role|\d+)$/

/** What is wrong for a value of a type, and whether it may be taken all the same. */
function wrongsFor({ path, type }: Leaf, one: Recorded): { what: string; value: string; isTaken?: boolean }[] {
  // A text in place of a number is no input of the type: the API refuses it itself.
  if (/^(Int|Float)$/.test(type)) return []
  const field = path.at(-1) ?? ''
  const wrongs = [
    { what: 'half of a surrogate pair', value: 'a\ud83d', isTaken: false },
    { what: 'too long', value: tooLong, isTaken: false },
    { what: 'empty', value: '', isTaken: mayBeBlank.test(field) },
    ...prototypeNames.map((value) => ({
      what: value,
      value,
      isTaken: field === 'operationId' || (type === 'String' && words.test(field)),
    })),
  ]
  if (type === 'ID') {
    const takes = (...fields: string[]) => fields.some((field) => path.includes(field))
    // Assertions are compared with nothing.
    const other = takes('left', 'right') ? one.assertion : takes('document', 'derivedFrom') ? one.town : one.document
    wrongs.push({ what: 'the id of something else', value: other, isTaken: false })
    wrongs.push({ what: 'the id of nothing', value: `${String(other).split('_')[0]}_nobody`, isTaken: false })
  }
  if (type === 'EDTF') wrongs.push({ what: 'an inverted interval', value: '2024-11/2024-08', isTaken: false })
  if (type === 'Decimal') wrongs.push({ what: 'no number', value: 'many', isTaken: false })
  return wrongs
}

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

const inputTypeOf = (name: string) => mutations.find((field) => field.name === name)?.args[0]?.type as GraphQLInputType

const textOf = (name: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const rejected = schema.getType(`${type}Rejected`) ? `... on ${type}Rejected { problems { path } }` : ''
  return `mutation ($input: ${type}Input!) { answer: ${name}(input: $input) { __typename ... on Error { path } ${rejected} } }`
}

test('every mutation has a right input to make wrong ones from', () => {
  expect(Object.keys(goodInputs).sort()).toEqual(mutations.map(({ name }) => name).sort())
})

test.for(Object.keys(goodInputs))(
  '%s refuses every value that is wrong, where it stands, and writes nothing',
  { timeout: 240_000 },
  async (name, { ask, database, world }) => {
    const one = await recorded(ask, world)
    const good = goodInputs[name]?.(one, 'another') ?? {}
    const text = textOf(name)
    const wrongly: string[] = []
    const count = async () => (await database.read('MATCH (node) RETURN count(node)'))[0]?.[0]

    for (const leaf of leavesOf(inputTypeOf(name), good)) {
      for (const { what, value, isTaken } of wrongsFor(leaf, one)) {
        if (isTaken) continue
        const before = await count()
        const { data } = await ask(text, { input: changed(good, leaf.path, value) })
        const paths: string[] = [data.answer, ...(data.answer.problems ?? [])].map(({ path }) =>
          path?.slice(1).join('.'),
        )
        // What is wrong with a reference is told of the reference, not of the id within it.
        const [full, short] = [leaf.path.join('.'), leaf.path.slice(0, -1).join('.')]
        if (
          !paths.some((path) => path !== undefined && (path === full || path === short)) ||
          (await count()) !== before
        ) {
          wrongly.push(`${full} ${what}: ${data.answer.__typename} at ${paths.join(' ')}`)
        }
      }
    }
    for (const path of requiredIn(inputTypeOf(name), good)) {
      const { errors } = await ask(text, { input: changed(good, path, undefined) }, { errors: 'expected' })
      if (!errors?.length) wrongly.push(`${path.join('.')} missing`)
    }

    expect(wrongly).toEqual([])
    const { data } = await ask(text, { input: good })
    expect(data.answer.__typename).toMatch(/Success$/)
    expect(await runChecks(database)).toEqual([])
  },
)

const claims: readonly [what: string, change: object, member: string][] = [
  ['a unit of another dimension', { unit: 'SQUARE_KILOMETRES' }, 'PredicateRuleError predicate.quantity-dimension'],
  ['bounds that are swapped', { lower: '90', upper: '70' }, 'InvalidInputError quantity.bounds-order'],
  ['a bound too few', { upper: null }, 'InvalidInputError quantity.numbers'],
]

test('figures that are wrong are refused by the rule that they break', async ({ ask, world }) => {
  const one = await recorded(ask, world)
  const good = goodInputs['recordClaim']?.(one, 'yet another') as { claim: { quantity: object } }
  const text = `mutation ($input: RecordClaimInput!) { recordClaim(input: $input) {
    __typename ... on InvalidInputError { rule } ... on PredicateRuleError { rule }
  } }`

  const members = await Promise.all(
    claims.map(async ([, change]) => {
      const claim = { ...good.claim, quantity: { ...good.claim.quantity, ...change } }
      const { data } = await ask(text, { input: { ...good, claim } })
      return `${data.recordClaim.__typename} ${data.recordClaim.rule}`
    }),
  )

  expect(members).toEqual(claims.map(([, , member]) => member))
})
