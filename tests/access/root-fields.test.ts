/** Every entry point of the API, asked by every role and by nobody, over HTTP. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import SchemaBuilder from '@pothos/core'
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  graphql,
  isInputObjectType,
  isLeafType,
  OperationTypeNode,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bearerAccess, invalid } from '../../src/access/access.ts'
import { createApp } from '../../src/app.ts'
import { contextMaker } from '../../src/context.ts'
import { DatabaseError } from '../../src/graph/database-error.ts'
import type { Database } from '../../src/graph/driver.ts'
import { type Role, roles } from '../../src/principal.ts'
import { schema } from '../../src/schema/index.ts'
import { rolePlugin } from '../../src/schema/role-plugin.ts'
import { config, keptLog } from '../server/stand-in.ts'
import { smallestValues } from './smallest-values.ts'

/** The lowest role that each entry point takes. One that is not in this table fails. */
const table: Record<string, Role> = {
  'query *': 'READER',
  'mutation recordDocument': 'EDITOR',
  'mutation recordClaim': 'EDITOR',
  'mutation recordReport': 'EDITOR',
  'mutation linkSource': 'EDITOR',
  'mutation retractAssertion': 'EDITOR',
  'mutation addCaveat': 'EDITOR',
  'mutation createActor': 'EDITOR',
  'mutation createUnit': 'EDITOR',
  'mutation createPlace': 'EDITOR',
  'mutation createEvent': 'EDITOR',
  'mutation createSource': 'EDITOR',
  'mutation updateEntity': 'EDITOR',
  'mutation correctClaim': 'REVIEWER',
  'mutation assessSource': 'REVIEWER',
  'mutation assessClaim': 'REVIEWER',
  'mutation judgeIdentity': 'REVIEWER',
  'mutation retractJudgement': 'REVIEWER',
  'mutation undoChange': 'REVIEWER',
  'subscription claimRecorded': 'READER',
  'subscription claimChanged': 'READER',
}

const fields = Object.values(OperationTypeNode).flatMap((operation) =>
  Object.values(schema.getRootType(operation)?.getFields() ?? {}).map((field) => ({
    name: `${operation} ${field.name}`,
    operation,
    field,
    lowest: table[`${operation} ${field.name}`] ?? table[`${operation} *`],
  })),
)

const unreachable = (): Promise<never> => Promise.reject(new DatabaseError('DATABASE_UNAVAILABLE', ''))

const app = createApp({
  schema,
  // The credential is the name of the role.
  access: bearerAccess(async (credential) => {
    const role = roles.find((one) => one === credential)
    if (!role) throw invalid('no role')
    return { principal: { id: `a-${role}`, kind: 'PERSON', role } }
  }),
  createContext: contextMaker({ read: unreachable, transaction: unreachable } as Partial<Database> as Database),
  config: { ...config, maxCost: 1_000_000, maxTokens: 10_000 },
  logger: keptLog().logger,
  program: { name: 'x', version: '0' },
  readiness: async () => undefined,
  examples: [],
})
const server = createServer(app)
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

type Verdict = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'LET IN'

/** What an entry point says to a credential; `values` are those of its arguments, which it takes as variables. */
async function ask(
  { operation, field }: { operation: OperationTypeNode; field: GraphQLField<unknown, unknown> },
  values: Record<string, unknown>,
  credential?: string,
): Promise<{ verdict: Verdict; path?: unknown }> {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'
  const query = `${operation} ${declared && `(${declared})`} { ${field.name} ${given && `(${given})`} ${selection} }`
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      // Of a stream that could be opened it is said that it cannot be sent in this form.
      accept: 'application/graphql-response+json',
      ...(credential && { authorization: `Bearer ${credential}` }),
    },
    body: JSON.stringify({ query, variables: values }),
  })
  const text = await response.text()
  const [error] = (JSON.parse(text) as { errors?: { path?: unknown; extensions: { code: string } }[] }).errors ?? []
  const { code } = error?.extensions ?? {}
  if (code === 'UNAUTHENTICATED') expect(response.status, text).toBe(401)
  const verdict = code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' ? code : 'LET IN'
  return { verdict, path: error?.path }
}

const expected = (lowest: Role): Record<string, Verdict> => ({
  nobody: 'UNAUTHENTICATED',
  stranger: 'UNAUTHENTICATED',
  ...Object.fromEntries(
    roles.map((role) => [role, roles.indexOf(role) < roles.indexOf(lowest) ? 'FORBIDDEN' : 'LET IN']),
  ),
})

test('every entry point is in the table', () => {
  expect(fields.filter(({ lowest }) => lowest === undefined).map(({ name }) => name)).toEqual([])
})

test('a field that writes or opens a stream and does not say which role it takes makes no schema', () => {
  const make = (fieldOf: 'mutationField' | 'subscriptionField') => {
    const builder = new SchemaBuilder({ plugins: [rolePlugin] })
    builder.queryType({ fields: (t) => ({ hello: t.string({ resolve: () => '' }) }) })
    builder.mutationType({})
    builder.subscriptionType({})
    builder[fieldOf]('open', (t) => t.string({ resolve: () => '', subscribe: async function* () {} }))
    return builder.toSchema()
  }

  expect(() => make('mutationField')).toThrow('Expected Mutation.open to say in its extensions which role it takes.')
  expect(() => make('subscriptionField')).toThrow('Expected Subscription.open to say')
})

test('whoever asks past the server, without a principal, gets nothing', async () => {
  const { data, errors } = await graphql({ schema, source: '{ claims { totalCount } }', contextValue: {} })

  expect(data).toBeNull()
  expect(errors?.map(({ originalError }) => (originalError as { code?: string }).code)).toEqual(['UNAUTHENTICATED'])
})

test('no input of what is written says who does it: that is told by the credential alone', () => {
  const seen = new Map<string, string[]>()
  const names = (type: GraphQLInputType): void => {
    const named = getNamedType(type)
    if (!isInputObjectType(named) || seen.has(named.name)) return
    const fields = Object.values(named.getFields())
    seen.set(
      named.name,
      fields.map(({ name }) => `${named.name}.${name}`),
    )
    for (const field of fields) names(field.type)
  }
  const written = fields.filter(({ operation }) => operation === 'mutation').flatMap(({ field }) => field.args)
  for (const { type } of written) names(type)

  const all = [...written.map(({ name }) => name), ...[...seen.values()].flat()]
  expect(all.filter((name) => /(^|\.)(by|recordedBy|retractedBy|principal|assessor)$/.test(name))).toEqual([])
})

describe.each(fields)('$name', (entry) => {
  const { field, operation, lowest = 'ADMIN' } = entry

  test('lets in who has the role, and nobody else', async () => {
    const found: Record<string, Verdict> = {}
    for (const who of ['nobody', 'stranger', ...roles]) {
      const { verdict, path } = await ask(entry, smallestValues(field), who === 'nobody' ? undefined : who)
      found[who] = verdict
      // An error with a path comes from the field itself: the input fits its type.
      if (verdict === 'FORBIDDEN' && operation !== 'subscription') expect(path).toEqual([field.name])
    }
    expect(found).toEqual(expected(lowest))
  })

  test('says so before it looks at the input', async () => {
    const found: Record<string, Verdict> = {}
    const wrong = Object.fromEntries(field.args.map(({ name }) => [name, { no: 'such thing' }]))
    for (const who of ['nobody', 'stranger', ...roles]) {
      found[who] = (await ask(entry, wrong, who === 'nobody' ? undefined : who)).verdict
    }
    expect(found).toEqual(expected(lowest))
  })
})
