/** What the tests of mutations have in common: a place, a force, an outlet, an officer and a document that says something. */
import type { Ask } from '../../setup/fixture.ts'
import { hop, type World } from '../../setup/world.ts'

export const text =
  'The brigade is in the town. About 700 soldiers are in the town, an officer said. 🛰️ «שלום», he added; the rest is known.'

export interface Case {
  unit: string
  town: string
  outlet: string
  officer: string
  document: string
  url: string
}

/** Records the case through the API, but for its entities. */
export async function aCase(ask: Ask, world: World): Promise<Case> {
  const [unit, town] = [world.unit('brigade'), world.place('town')]
  const [outlet, officer] = [world.source('outlet', { kind: 'OUTLET' }), world.source('officer')]
  await world.record([])
  const url = `https://example.org/${world.id('a', 'report')}`
  const { document } = await done(
    ask,
    'recordDocument',
    { title: 'A report', publisher: { id: outlet }, url, text, publishedAt: '2024-11-20' },
    'document { id }',
  )
  return { unit, town, outlet, officer, document: document.id, url }
}

/** Calls a mutation. `selection` is of its success. */
export async function call(ask: Ask, name: string, input: object, selection = '__typename') {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const { data } = await ask(
    `mutation ($input: ${type}Input!) {
      ${name}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on Error { code message path } }
    }`,
    { input },
  )
  return data[name]
}

/** The same, where it is to succeed. */
export async function done(ask: Ask, name: string, input: object, selection: string) {
  const answer = await call(ask, name, input, selection)
  if (!answer.__typename.endsWith('Success')) throw new Error(JSON.stringify(answer))
  return answer
}

export const chain = ({ outlet, officer }: Case) =>
  [hop('PUBLISHER', outlet), hop('ORIGIN', officer, { identification: 'ROLE_ONLY', descriptor: 'an officer' })].map(
    ({ source, ...rest }) => ({ ...rest, source: { id: source } }),
  )

export const aClaim = ({ unit, town }: Case, more: object = {}) => ({
  statement: 'The brigade is in the town.',
  predicate: 'DEPLOYED_TO',
  subject: { id: unit },
  place: { id: town },
  validTime: { edtf: '2024-11', basis: 'INFERRED' },
  ...more,
})

export const anAssertion = (one: Case, more: object = {}) => ({
  document: one.document,
  excerpts: [{ exact: 'The brigade is in the town.' }],
  voice: 'PARAPHRASE',
  chain: chain(one),
  ...more,
})

export const about = (asStated: string, amount: string) => ({
  quantity: { asStated, amount, qualifier: 'ABOUT', unit: 'PEOPLE', role: 'LEVEL' },
})
