/** What is recorded while writing is measured: requests of which no two are the same. */
import { post } from '../http-client.ts'

/** What the requests refer to; recorded once, before anything is measured. */
export interface Ground {
  unit: string
  place: string
  outlet: string
  officer: string
  document: string
}

export const TEXT = 'The brigade is in the town. About 700 soldiers are in the town, an officer said.'
/** Claims of one report. */
export const CLAIMS = 25

export interface Writing {
  name: string
  /** One sentence: what each request does. */
  does: string
  /** Claims that a request records, each with an assertion, two passages and a chain of two. */
  claims: number
  request(ground: Ground, number: number): Buffer
}

export const writings: readonly Writing[] = [
  {
    name: 'recordClaim',
    does: 'A claim nobody made yet, with its first assertion.',
    claims: 1,
    request: (ground, number) =>
      mutation('recordClaim', {
        claim: claim(ground, number),
        assertion: { document: ground.document, ...assertion, chain: chain(ground) },
      }),
  },
  {
    name: 'recordReport',
    does: `A document with ${CLAIMS} claims.`,
    claims: CLAIMS,
    request: (ground, number) =>
      mutation('recordReport', {
        document: {
          new: { title: `Report ${number}`, publisher: { id: ground.outlet }, text: `Report ${number}. ${TEXT}` },
        },
        defaults: { voice: 'PARAPHRASE', chain: chain(ground) },
        claims: Array.from({ length: CLAIMS }, (_, at) => ({
          claim: claim(ground, number * CLAIMS + at),
          assertion: { excerpts: assertion.excerpts },
        })),
      }),
  },
]

const assertion = {
  excerpts: [{ exact: 'The brigade is in the town.' }, { exact: 'an officer said', supports: ['ATTRIBUTION'] }],
  voice: 'PARAPHRASE',
}

function claim({ unit, place }: Ground, number: number) {
  return {
    statement: 'The brigade is in the town.',
    predicate: 'DEPLOYED_TO',
    subject: { id: unit },
    place: { id: place },
    condition: `as far as claim ${number} knows`,
    validTime: { edtf: '2024-11', basis: 'INFERRED' },
  }
}

function chain({ outlet, officer }: Ground) {
  return [
    { role: 'PUBLISHER', source: { id: outlet }, identification: 'NAMED' },
    { role: 'ORIGIN', source: { id: officer }, identification: 'ROLE_ONLY', descriptor: 'an officer' },
  ]
}

/** A mutation as a client sends it; what it answers tells whether it was carried out. */
export function mutation(name: string, input: object, selection = 'change { position }'): Buffer {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const query = `mutation ($input: ${type}Input!) {
    ${name}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on Error { code message path } } }`
  return post('/graphql', { query, variables: { input } })
}
