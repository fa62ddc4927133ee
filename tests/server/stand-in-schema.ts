/** A schema without a database that can do everything that goes wrong. */
import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import { isErrorCode, UserError } from '../../src/errors.ts'
import { DatabaseError } from '../../src/graph/database-error.ts'
import type { Asked } from '../../src/http/endpoint.ts'
import type { Principal } from '../../src/principal.ts'
import { rolePlugin } from '../../src/schema/role-plugin.ts'

/** Something no client may ever read. */
export const SECRET = 'MATCH (n:Secret {password: "hunter2"}) RETURN n'

export interface StandInContext {
  graph: { log: string[] }
  asked: Asked
  principal: Principal
  fail?: () => Promise<string>
  changed?: () => void
}

const builder = new SchemaBuilder<{ Context: StandInContext; DefaultFieldNullability: false }>({
  defaultFieldNullability: false,
  plugins: [rolePlugin, ComplexityPlugin],
  complexity: { disabled: true, defaultComplexity: 1, defaultListMultiplier: 1 },
})

interface Thing {
  name: string
}

const Thing = builder.objectRef<Thing>('Thing')
const Colour = builder.enumType('Colour', { values: ['RED', 'BLUE'] as const })
const Filter = builder.inputType('Filter', {
  fields: (t) => ({ names: t.stringList(), colour: t.field({ type: Colour }) }),
})

const pageCost = ({ first }: { first?: number | null | undefined }) => ({ field: 1, multiplier: first ?? 20 })

Thing.implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    things: t.field({
      type: [Thing],
      args: { first: t.arg.int({ defaultValue: 1 }) },
      complexity: pageCost,
      resolve: () => [{ name: 'below' }],
    }),
  }),
})

builder.queryType({
  fields: (t) => ({
    hello: t.string({
      extensions: { ofLog: true },
      args: { name: t.arg.string() },
      resolve: (_, { name }) => `Hello ${name ?? 'world'}`,
    }),
    things: t.field({
      type: [Thing],
      args: { first: t.arg.int({ defaultValue: 1, required: true }), filter: t.arg({ type: Filter }) },
      complexity: pageCost,
      resolve: (_, _args, { graph }) => {
        graph.log.push('thing/list')
        return [{ name: 'one' }]
      },
    }),
    slow: t.string({
      args: { ms: t.arg.int({ required: true }) },
      resolve: (_, { ms }) => new Promise<string>((resolve) => setTimeout(resolve, ms, 'at last')),
    }),
    whoAmI: t.string({ resolve: (_, _args, { principal }) => principal.id }),
    /** Fails with what is asked for. */
    fails: t.string({
      nullable: true,
      args: { how: t.arg.string({ required: true }) },
      resolve: (_, { how }) => fail(how),
    }),
    mustNotFail: t.string({ args: { how: t.arg.string({ required: true }) }, resolve: (_, { how }) => fail(how) }),
    failsByContext: t.string({ nullable: true, resolve: (_, _args, { fail }) => fail?.() ?? null }),
    wrongColour: t.field({ type: Colour, nullable: true, resolve: () => SECRET as 'RED' }),
    missing: t.string({ resolve: () => null as unknown as string }),
  }),
})
builder.mutationType({
  fields: (t) => ({
    change: t.boolean({
      extensions: { role: 'EDITOR' },
      resolve: (_, _args, { changed }) => {
        changed?.()
        return true
      },
    }),
  }),
})
builder.subscriptionType({
  fields: (t) => ({
    ticks: t.int({
      extensions: { role: 'READER' },
      args: { failAt: t.arg.int() },
      subscribe: async function* (_, { failAt }) {
        for (let tick = 1; tick <= 3; tick++) {
          if (tick === failAt) throw new Error(SECRET)
          yield tick
        }
      },
      resolve: (tick) => tick as number,
    }),
    forever: t.int({
      extensions: { role: 'EDITOR' },
      subscribe: async function* () {
        for (let tick = 1; ; tick++) {
          yield tick
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
      },
      resolve: (tick) => tick as number,
    }),
  }),
})

export const schema = builder.toSchema()

function fail(how: string): never {
  if (how === 'user') {
    throw new UserError('BAD_USER_INPUT', 'Expected a name, found a number.', {
      inputPath: ['filter', 'names', 0],
      expected: 'a name',
      received: '7',
    })
  }
  if (how === 'page')
    throw Object.assign(new Error('Expected "first" between 1 and 100, found 0.'), { code: 'BAD_USER_INPUT' })
  if (how.startsWith('DATABASE_') && isErrorCode(how)) {
    throw new DatabaseError(how as 'DATABASE_FAILED', SECRET, { cause: new Error(SECRET) })
  }
  if (how === 'text') throw SECRET
  if (how === 'nothing') throw undefined
  if (how === 'several') throw new AggregateError([new Error(SECRET), new Error(SECRET)])
  if (how === 'foreign code') throw Object.assign(new Error(SECRET), { code: 'ECONNREFUSED' })
  if (how === 'abort') throw new DOMException(SECRET, 'AbortError')
  throw new Error(SECRET, { cause: new Error(SECRET) })
}
