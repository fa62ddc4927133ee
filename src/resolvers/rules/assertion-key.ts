import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** An assertion as far as it tells two records apart, as it is stored. */
export interface KeyedAssertion {
  claim: string
  document: string
  properties: { [name: string]: unknown }
  quotes: readonly { excerpt: string; supports: readonly string[] }[]
  chain: readonly { source: string; properties: { [name: string]: unknown } }[]
}

/** What of an assertion and of a hop is said by the document, and not by the record of it. */
const said = ['stance', 'voice', 'hedge', 'basis', 'saidAt']
const hop = ['role', 'identification', 'descriptor', 'speechAct', 'stated', 'documentId']

/**
 * Whether two records are the same act of saying, recorded twice: `v1:` and the sha256, in hex, of canonical JSON of the
 * claim, the document, the passages with what they support, what is said of the act, and the chain in its order.
 */
export function assertionKey({ claim, document, properties, quotes, chain }: KeyedAssertion): string {
  const content = {
    claim,
    document,
    ...only(said, properties),
    quotes: quotes.map(({ excerpt, supports }) => ({ excerpt, supports: [...supports].sort() })),
    chain: chain.map(({ source, properties: ofHop }) => ({ source, ...only(hop, ofHop) })),
  }
  // What cannot be put in canonical form is reported elsewhere, and never recorded.
  return `v1:${createHash('sha256').update(wellFormed(content)).digest('hex')}`
}

function only(names: readonly string[], properties: { [name: string]: unknown }): { [name: string]: unknown } {
  return Object.fromEntries(names.flatMap((name) => (properties[name] == null ? [] : [[name, properties[name]]])))
}

function wellFormed(content: object): string {
  try {
    return canonicalJson(content)
  } catch {
    return JSON.stringify(content)
  }
}
