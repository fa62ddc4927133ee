/**
 * The evidence for claims as one document of linked data. What it says, and why in these words, stands in
 * `docs/evidence.md`. Pure: from what was read of the graph to the members of the document.
 */
import { createHash } from 'node:crypto'
import { canonicalJson } from '../rules/canonical-json.ts'
import { things } from './things.ts'

/** What it is, for the API and as the first paragraph of `docs/evidence.md`. */
export const evidenceText =
  'The evidence for claims in one document that can be kept and checked without this service: the claims, who says them in which words and through whom, the documents with the hashes of their texts, caveats, assessments, and the entries of the log that recorded all of it. It is JSON-LD in the words of PROV-O, Web Annotation and schema.org, in canonical form, with its own hash.'

export type Properties = Readonly<Record<string, unknown>>

/** What was read of one claim. */
export interface ReadClaim {
  claim: Properties
  about: readonly { role: string; id: string; name: string }[]
  assertions: readonly ReadAssertion[]
  caveats: readonly { caveat: Properties; scope: string }[]
  assessments: readonly Properties[]
  relations: readonly { kind: string; id: string }[]
}

export interface ReadAssertion {
  assertion: Properties
  document: Properties
  publisher: string | null
  repeats: string | null
  quotes: readonly { excerpt: Properties; supports: readonly string[] }[]
  chain: readonly {
    via: Properties
    source: string
    recordedAt: number
    name: string
    assessments: readonly Properties[]
  }[]
}

/** An entry of the log, with all that its hash covers. */
export interface LogEntry {
  position: number
  operation: string
  operationId: string
  by: string
  /** Epoch milliseconds, as the hash covers it. */
  recordedAt: number
  before: string
  after: string
  previousHash: string
  hash: string
}

/** A node of the document, by its id and its types. */
export type Thing = { '@id': string; '@type': string[] } & Properties

export interface Bundle {
  '@context': Properties
  '@id': string
  '@type': string[]
  'cg:format': string
  'cg:asOf': string
  '@graph': readonly Thing[]
  'cg:log': readonly LogEntry[]
  'cg:sha256': string
}

/** What its first version is called; a reader refuses what it does not know. */
export const FORMAT = 'claimgraph-evidence-1'

const context = {
  '@version': 1.1,
  cg: 'urn:claimgraph:',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'cg:asOf': { '@type': 'xsd:dateTime' },
  'prov:generatedAtTime': { '@type': 'xsd:dateTime' },
  'cg:chain': { '@container': '@list' },
  'cg:log': { '@type': '@json' },
  'cg:quantity': { '@type': '@json' },
  'cg:validTime': { '@type': '@json' },
}

/** The document in canonical form, and the hash in it: SHA-256 over the canonical form of all its other members. */
export function evidenceOf(claims: readonly ReadClaim[], log: readonly LogEntry[], known: number) {
  const ids = claims.map(({ claim }) => String(claim['id'])).sort()
  const content = {
    '@context': context,
    '@id': `cg:evidence-${sha256(canonicalJson([ids, known])).slice(0, 16)}`,
    '@type': ['prov:Bundle', 'prov:Entity'],
    'cg:format': FORMAT,
    'cg:asOf': new Date(known).toISOString(),
    'schema:about': ids.map((id) => ({ '@id': `cg:${id}` })),
    '@graph': things(claims, known),
    'cg:log': log,
  }
  const hash = sha256(canonicalJson(content))
  return { document: canonicalJson({ ...content, 'cg:sha256': hash }), sha256: hash }
}

/** The moments at which what is in the document was recorded, each once, in order. */
export function momentsOf(claims: readonly ReadClaim[]): number[] {
  const all = claims.flatMap(({ claim, assertions, caveats, assessments }) => [
    claim,
    ...assertions.flatMap(({ assertion, document, quotes, chain }) => [
      assertion,
      document,
      ...quotes.map(({ excerpt }) => excerpt),
      ...chain.flatMap((hop) => [{ recordedAt: hop.recordedAt }, ...hop.assessments]),
    ]),
    ...caveats.map(({ caveat }) => caveat),
    ...assessments,
  ])
  return [...new Set(all.map(({ recordedAt }) => Number(recordedAt)))].sort((a, b) => a - b)
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
