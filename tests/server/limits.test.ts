/** What one operation may ask for. */
import { getIntrospectionQuery } from 'graphql'
import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { standIn } from './stand-in.ts'

const nested = (levels: number) => `{ ${'things { '.repeat(levels - 1)} name ${'}'.repeat(levels - 1)} }`
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ')

test.each([
  ['TOKENS', `{ ${times(600, () => 'hello')} }`, 500, undefined],
  ['ALIASES', `{ ${times(11, (i) => `a${i}: hello`)} }`, 10, 11],
  ['DIRECTIVES', `{ hello ${times(11, () => '@skip(if: false)')} }`, 10, 11],
  ['LENGTH', `{ hello(name: "${'x'.repeat(10_000)}") }`, 10_000, 10_019],
  ['DEPTH', nested(21), 20, 21],
  ['COST', '{ things(first: 1001) { name } }', 1_000, 1_002],
])('more %s than one operation may have are refused, with the numbers', async (limit, text, maximum, found) => {
  const { query } = await standIn()

  const { status, codes, error, body } = await query(text)

  expect({ status, codes }).toEqual({ status: 400, codes: ['LIMIT_EXCEEDED'] })
  expect(error.extensions).toMatchObject({ limit, maximum, ...(found === undefined ? {} : { found }) })
  expect(error.message).toContain(String(maximum))
  expect(body).not.toHaveProperty('data')
})

test('the cost of a page counts the value of its variable, also in a fragment', async () => {
  const { query } = await standIn()
  const text = 'query ($first: Int!) { ...Page } fragment Page on Query { things(first: $first) { name } }'

  const dear = await query(text, { first: 100_000 })
  const cheap = await query(text, { first: 10 })

  expect(dear.error.extensions).toMatchObject({ limit: 'COST', found: 100_001 })
  expect(cheap.body.data.things).toEqual([{ name: 'one' }])
})

test('the cost counts the default of a variable that is not given', async () => {
  const { query } = await standIn()

  const { error } = await query('query ($first: Int! = 5000) { things(first: $first) { name } }')

  expect(error.extensions).toMatchObject({ limit: 'COST', found: 5_001 })
})

test('only the operation that is run is counted', async () => {
  const { post } = await standIn()
  const query = 'query Cheap { hello } query Dear { things(first: 100000) { name } }'

  const cheap = await post({ query, operationName: 'Cheap' })
  const dear = await post({ query, operationName: 'Dear' })

  expect(cheap.body.data).toEqual({ hello: 'Hello world' })
  expect(dear.codes).toEqual(['LIMIT_EXCEEDED'])
})

test('a subscription is counted too', async () => {
  const { post } = await standIn({ config: { maxCost: 0 } })

  const { text } = await post({ query: 'subscription { ticks }' }, { accept: 'text/event-stream' })

  expect(text).toContain('"code":"LIMIT_EXCEEDED"')
})

test('fragments that double at every level cost what they would answer, and no time', async () => {
  const { query } = await standIn()
  const chain = times(30, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)

  const { error } = await query(`{ ...F0 } ${chain} fragment F30 on Query { hello }`)

  expect(error.extensions).toMatchObject({ limit: 'COST', found: 2 ** 30 })
})

test('text nested so deep that it cannot be read is refused', async () => {
  const { query } = await standIn({ config: { maxTokens: 100_000, bodyLimit: 1_000_000 } })

  const { status, error } = await query(
    `{ things(filter: { names: ${'['.repeat(20_000)}${']'.repeat(20_000)} }) { name } }`,
  )

  expect(status).toBe(400)
  expect(error.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'DEPTH' })
})

test('the introspection of GraphiQL passes, however small depth and cost may be', async () => {
  const { query } = await standIn({ config: { maxDepth: 1, maxCost: 1, maxTokens: 500 } })

  const { body } = await query(
    getIntrospectionQuery({
      inputValueDeprecation: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
    }),
  )

  expect(body.data.__schema.queryType.name).toBe('Query')
})

test('six entities deep through edges and nodes is not too deep for the settings as they come', async () => {
  const { maxDepth } = readConfig({}).server
  const { query } = await standIn({ config: { maxDepth } })

  const { body } = await query(nested(6 * ['claims', 'edges', 'node'].length + 1))

  expect(body.errors).toBeUndefined()
})
