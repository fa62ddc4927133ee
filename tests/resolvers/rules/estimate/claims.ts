/** Claims to estimate from, as shortly as a test can say it. */
import fc from 'fast-check'
import { toFloat } from '../../../../src/resolvers/rules/decimal.ts'
import { type EstimatedClaim, type Saying, type Span, spanOf } from '../../../../src/resolvers/rules/estimate/claims.ts'
import { interval } from '../../../../src/resolvers/rules/quantity-interval.ts'
import { type MeasurementUnit, toBase } from '../../../../src/resolvers/rules/units.ts'
import { anyQuantity, quantity } from '../comparison/claims.ts'

const DAY = 86_400_000

/** What "about 59000" and the like mean. */
export function span(text: string | ReturnType<typeof quantity>, measure: MeasurementUnit = 'PEOPLE'): Span | null {
  const said = typeof text === 'string' ? quantity(text) : text
  const { low, high } = interval(said)
  const float = (bound: string | null) => (bound === null ? null : toFloat(toBase(bound, said.unit)))
  return spanOf(said, { low: float(low), high: float(high) }, measure)
}

export const by = (voter: string, at: number | null = null, known = true): Saying => ({ voter, known, at })

/** The claim of one origin on the first of the buckets, unless told otherwise. */
export function claim(text: string, more: Partial<EstimatedClaim> & { days?: [number, number] } = {}): EstimatedClaim {
  const { days = [0, 1], ...rest } = more
  return {
    id: `claim_${text.replaceAll(' ', '-')}`,
    modality: 'STATED_AS_FACT',
    role: 'LEVEL',
    time: { from: days[0] * DAY, to: days[1] * DAY },
    extent: 'THROUGHOUT',
    end: 'KNOWN',
    span: span(text),
    wholes: [],
    said: [by('source_a')],
    ...rest,
  }
}

/** So many days from 1970-01-01. */
export const days = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ from: at * DAY, to: (at + 1) * DAY }))
export const dayOf = (instant: number) => Math.floor(instant / DAY)

const anySaying: fc.Arbitrary<Saying> = fc.record({
  voter: fc.constantFrom('source_a', 'source_b', 'source_c'),
  known: fc.boolean(),
  at: fc.option(fc.nat(5)),
})

/** Claims of six days; ids tell them apart. */
export const anyClaims: fc.Arbitrary<EstimatedClaim[]> = fc
  .array(
    fc.record({
      modality: fc.constantFrom('STATED_AS_FACT' as const, 'STATED_AS_FACT' as const, 'INTENDED' as const),
      from: fc.nat(5),
      length: fc.integer({ min: 1, max: 3 }),
      dated: fc.integer({ min: 0, max: 5 }),
      extent: fc.constantFrom('THROUGHOUT' as const, 'SOMETIME_WITHIN' as const),
      end: fc.constantFrom('KNOWN' as const, 'UNKNOWN' as const, 'ONGOING' as const),
      said: fc.array(anySaying, { maxLength: 3 }),
      of: anyQuantity,
      part: fc.option(fc.nat(7), { freq: 5 }),
    }),
    { maxLength: 8 },
  )
  .map((drawn) =>
    drawn.map(({ from, length, dated, of, part, ...rest }, at) => ({
      ...rest,
      id: `claim_${at}`,
      role: 'LEVEL' as const,
      time: dated === 0 ? null : { from: from * DAY, to: (from + length) * DAY },
      span: span(of),
      wholes: part === null || part === undefined || part === at ? [] : [`claim_${part}`],
    })),
  )
