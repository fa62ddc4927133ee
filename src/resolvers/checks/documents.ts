import { createHash } from 'node:crypto'
import { FOREVER, SINCE_EVER } from '../../instants.ts'
import { batches } from '../batches.ts'
import { wrongFingerprints } from '../record/fingerprints.ts'
import { EdtfError, parseEdtf } from '../rules/edtf.ts'
import { type Check, type Finding, inWords } from './check.ts'

export const documentChecks: Check[] = [
  {
    name: 'hashes-are-those-of-the-texts',
    sentence: 'The sha256 of every document is that of its text, and only a document that is merely cited has none.',
    async find(database) {
      const findings: Finding[] = []
      for await (const rows of batches(database, 'document/list-texts', { first: '', limit: 100 })) {
        for (const { id, text, sha256: stored } of rows) {
          const expected = text === null ? null : createHash('sha256').update(text).digest('hex')
          if (stored !== expected) findings.push({ id, found: `${inWords(stored)} for ${inWords(expected)}` })
        }
      }
      return findings
    },
  },
  {
    name: 'fingerprints-are-those-of-the-texts',
    sentence: 'The fingerprint of every document, by which near-copies are found, is that of its text.',
    async find(database) {
      const findings: Finding[] = []
      for await (const wrong of wrongFingerprints(database)) {
        for (const { id, stored, fingerprint } of wrong) {
          findings.push({ id, found: `${inShort(stored)} for ${inShort(fingerprint)}` })
        }
      }
      return findings
    },
  },
  {
    name: 'dates-mean-what-they-say',
    sentence: 'The bounds of the day on which something was published or said are those of its EDTF.',
    async find(database) {
      const findings: Finding[] = []
      const meant = new Map<string | null, string>()
      for await (const rows of batches(database, 'node/list-dates', { first: '', limit: 1_000 })) {
        for (const { id, edtf, earliest, latest } of rows) {
          // Many are dated alike, and reading EDTF takes a while.
          const expected = meant.get(edtf) ?? inWords(boundsOf(edtf))
          meant.set(edtf, expected)
          if (inWords([earliest, latest]) !== expected)
            findings.push({ id, found: `${inWords([earliest, latest])} for ${expected}` })
        }
      }
      return findings
    },
  },
]

function inShort(fingerprint: readonly string[] | null): string {
  return fingerprint === null ? 'nothing' : `${fingerprint[0] ?? 'nothing'}…`
}

function boundsOf(edtf: string | null): readonly [number, number] | string {
  if (edtf === null) return [SINCE_EVER, FOREVER]
  try {
    const { earliest, latest } = parseEdtf(edtf)
    return [earliest, latest]
  } catch (error) {
    if (error instanceof EdtfError) return error.message
    throw error
  }
}
