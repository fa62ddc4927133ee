import type { AsOf } from '../graph/read.ts'
import { parseEdtf } from './rules/edtf.ts'

/** The `asOf` argument as instants. The valid time covers everything the EDTF text may mean. */
export function readAsOf(
  asOf: { valid?: string | null | undefined; known?: Date | null | undefined } | null | undefined,
): AsOf {
  const read: AsOf = {}
  if (asOf?.known) read.known = asOf.known.getTime()
  if (asOf?.valid) {
    const { earliest, latest } = parseEdtf(asOf.valid)
    read.valid = { from: earliest, to: latest }
  }
  return read
}
