import { FOREVER, SINCE_EVER } from '../../instants.ts'
import { type Edtf, EdtfError, parseEdtf } from './edtf.ts'
import { oneOf, type Resolved, type RuleProblem, shown } from './problem.ts'
import { type TimeBasis, type TimeEnd, type TimeExtent, timeBases, timeEnds, timeExtents } from './terms.ts'

/** When a claim is said to hold, as a coder gives it. */
export interface ValidTimeInput {
  /** The words of the text: "since August", "right now". */
  asStated?: string | null | undefined
  edtf?: string | null | undefined
  basis: TimeBasis
  extent?: TimeExtent | null | undefined
  end?: TimeEnd | null | undefined
}

/** The columns of a claim that hold its valid time. Instants in milliseconds since 1970 UTC, half-open. */
export interface StoredValidTime {
  timeAsStated: string | null
  edtf: string | null
  timeBasis: TimeBasis
  validFrom: number
  validTo: number
  /** Where the attested time ends, see {@link attested}; null where there is no date. */
  attestedTo: number | null
  timeExtent: TimeExtent
  timeEnd: TimeEnd
}

/** A half-open stretch of valid time. */
export interface ValidStretch {
  readonly validFrom: number
  readonly validTo: number
}

/** Which ends an EDTF text leaves room for; the first is taken where none is given. */
const endsAfter: Record<Edtf['end'], readonly TimeEnd[]> = {
  GIVEN: ['KNOWN', 'UNKNOWN', 'ONGOING'],
  OPEN: ['ONGOING', 'UNKNOWN'],
  UNKNOWN: ['UNKNOWN'],
}

/** The extent taken where none is given: a month, a season or one of several dates is a time in which, not throughout which. */
const extentOf: Record<Edtf['form'], TimeExtent> = {
  DAY: 'THROUGHOUT',
  INTERVAL: 'THROUGHOUT',
  ALL_OF: 'THROUGHOUT',
  LONGER: 'SOMETIME_WITHIN',
  ONE_OF: 'SOMETIME_WITHIN',
}

/**
 * Turns a valid time as given into the stored columns.
 *
 * `edtf` keeps the attested time: as far as somebody said that it held. `validTo` is where a question about a moment
 * stops finding the claim. They differ where the end is UNKNOWN or ONGOING: then `validTo` is {@link FOREVER}, so that the
 * last known figure is carried forward, and `timeEnd` says that it is (the API shows no latest bound). Comparing claims
 * uses {@link attested}, because an unknown end does not mean "still true".
 *
 * Without a time nothing narrows the claim: it lies between {@link SINCE_EVER} and {@link FOREVER}, its basis UNKNOWN or its
 * words unresolved. No input at all is the same as the basis UNKNOWN.
 */
export function resolveValidTime(
  input: ValidTimeInput | null | undefined,
  path: readonly string[] = ['validTime'],
): Resolved<StoredValidTime> {
  const { asStated, edtf, basis, extent, end } = input ?? { basis: 'UNKNOWN' as const }
  const problems: RuleProblem[] = []
  const refuse = (rule: string, field: string, message: string) =>
    problems.push({ rule: `valid-time.${rule}`, path: [...path, field], message })

  const refuseUnknown = (field: string, list: object, value: unknown) =>
    refuse(field, field, `Expected ${oneOf(Object.keys(list))}, but came ${shown(value)}.`)
  if (!Object.hasOwn(timeBases, basis)) refuseUnknown('basis', timeBases, basis)
  if (extent != null && !Object.hasOwn(timeExtents, extent)) refuseUnknown('extent', timeExtents, extent)
  if (end != null && !Object.hasOwn(timeEnds, end)) refuseUnknown('end', timeEnds, end)
  if (asStated != null && !asStated.trim())
    refuse('words', 'asStated', 'Expected the words of the text, but came a blank.')

  const time = edtf == null ? null : read(edtf, (error) => refuse('edtf', 'edtf', error.message))
  if (edtf != null && basis === 'UNKNOWN')
    refuse(
      'basis',
      'basis',
      `Expected STATED, RESOLVED or INFERRED beside the time ${shown(edtf)}, but came "UNKNOWN".`,
    )
  if (edtf == null && (basis === 'RESOLVED' || basis === 'INFERRED'))
    refuse('edtf-required', 'edtf', `Expected an EDTF date, since the basis is ${basis}, but came nothing.`)
  if (edtf == null && basis === 'STATED' && asStated == null)
    refuse(
      'edtf-required',
      'edtf',
      'Expected an EDTF date or the words of the text, since the basis is STATED, but came nothing.',
    )

  const possible: readonly TimeEnd[] = time ? endsAfter[time.end] : ['UNKNOWN', 'ONGOING']
  const chosen = end ?? possible[0] ?? 'UNKNOWN'
  if (Object.hasOwn(timeEnds, chosen) && !possible.includes(chosen) && (time || edtf == null))
    refuse(
      'end',
      'end',
      `Expected the end ${oneOf(possible)} beside ${time ? `the time ${shown(edtf)}` : 'no time'}, but came "${chosen}".`,
    )

  if (problems.length) return { ok: false, problems }
  return {
    ok: true,
    value: {
      timeAsStated: asStated ?? null,
      edtf: time?.edtf ?? null,
      timeBasis: basis,
      validFrom: time?.earliest ?? SINCE_EVER,
      validTo: time && chosen === 'KNOWN' ? time.latest : FOREVER,
      attestedTo: time?.latest ?? null,
      timeExtent: extent ?? (time ? extentOf[time.form] : 'SOMETIME_WITHIN'),
      timeEnd: chosen,
    },
  }
}

/**
 * The stretch for which somebody said that it held, an unknown or open end not carried forward beyond the last date
 * given. Null where there is no date.
 */
export function attested(stored: Pick<StoredValidTime, 'edtf'>): ValidStretch | null {
  if (stored.edtf === null) return null
  const { earliest, latest } = parseEdtf(stored.edtf)
  return { validFrom: earliest, validTo: latest }
}

/** Whether two half-open stretches share a moment. One that is empty or inverted shares none. */
export function overlaps(a: ValidStretch, b: ValidStretch): boolean {
  return a.validFrom < a.validTo && b.validFrom < b.validTo && a.validFrom < b.validTo && b.validFrom < a.validTo
}

function read(edtf: string, refuse: (error: EdtfError) => void): Edtf | null {
  try {
    return parseEdtf(edtf)
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error
    refuse(error)
    return null
  }
}
