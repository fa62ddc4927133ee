/** A small evidence document with all kinds of things in it, and the text it quotes. */
import { changeHash } from '../../../src/graph/write.ts'
import { FOREVER } from '../../../src/instants.ts'
import { evidenceOf, type LogEntry, type ReadClaim, sha256 } from '../../../src/resolvers/evidence/bundle.ts'
import { canonicalJson } from '../../../src/resolvers/rules/canonical-json.ts'

export const text = 'On Monday 🌍 the mayor said that the bridge is closed. Nobody else was asked.'
const exact = 'the bridge is closed'
const start = Array.from(text.slice(0, text.indexOf(exact))).length
const at = Date.UTC(2024, 10, 20)
const recorded = { recordedAt: at, by: 'anna' }

export const claim: ReadClaim = {
  claim: {
    ...recorded,
    id: 'claim_bridge',
    statement: 'The bridge is closed.',
    predicate: 'DESCRIBED_AS',
    modality: 'STATED_AS_FACT',
    wording: 'closed',
    validFrom: at,
    validTo: FOREVER,
    correctedAt: FOREVER,
    timeBasis: 'STATED',
  },
  about: [{ role: 'SUBJECT', id: 'place_bridge', name: 'The bridge' }],
  assertions: [
    {
      assertion: { ...recorded, id: 'assertion_mayor', stance: 'ASSERTS', voice: 'PARAPHRASE', basis: 'UNKNOWN' },
      document: { ...recorded, id: 'document_report', title: 'A report', sha256: sha256(text), nature: 'FICTIONAL' },
      publisher: 'source_outlet',
      repeats: null,
      quotes: [
        {
          excerpt: {
            ...recorded,
            id: 'excerpt_closed',
            exact,
            prefix: 'that ',
            suffix: '. Nobody',
            start,
            end: start + exact.length,
          },
          supports: ['CONTENT'],
        },
      ],
      chain: [
        {
          via: { position: 0, role: 'PUBLISHER', identification: 'NAMED', speechAct: 'SAID', stated: true },
          source: 'source_outlet',
          recordedAt: at,
          name: 'The outlet',
          assessments: [{ ...recorded, id: 'assessment_outlet', value: 'B' }],
        },
        {
          via: { position: 1, role: 'ORIGIN', identification: 'ROLE_ONLY', speechAct: 'SAID', stated: true },
          source: 'source_mayor',
          recordedAt: at,
          name: 'The mayor',
          assessments: [],
        },
      ],
    },
  ],
  caveats: [
    { caveat: { ...recorded, id: 'caveat_unverified', kind: 'SOURCE_CAVEAT', text: 'Unverified.' }, scope: 'STATED' },
  ],
  assessments: [{ ...recorded, id: 'assessment_claim', value: 'POSSIBLY_TRUE', rationale: 'One voice.' }],
  relations: [],
}

const ids = ['claim_bridge', 'assertion_mayor', 'document_report', 'excerpt_closed', 'source_outlet', 'source_mayor']
const others = ['assessment_outlet', 'assessment_claim', 'caveat_unverified']

/** The entry of the log that recorded it all, or what a forger made of it. */
export function entry(after: unknown = [...ids, ...others]): LogEntry {
  const change = { position: 7, operation: 'recordReport', operationId: 'one', by: 'anna', recordedAt: at }
  const logged = { ...change, before: '{}', after: canonicalJson(after) }
  return { ...logged, previousHash: 'abc', hash: changeHash('abc', logged) }
}

export const bytes = (document: string) => new TextEncoder().encode(document)

/** The document for a claim and a log. */
export function aBundle(claims: readonly ReadClaim[] = [claim], log: readonly LogEntry[] = [entry()]): Uint8Array {
  return bytes(evidenceOf(claims, log, at + 1).document)
}
