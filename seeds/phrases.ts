import type { AssertionInput, ClaimInput } from '../src/resolvers/record/input.ts'
import type { ExcerptUse, Identification, QuantityQualifier, QuantityRole } from '../src/resolvers/rules/terms.ts'

/** The phrases that the sample reports are put together from. They only shorten: each gives plain data. */

type Quantity = NonNullable<ClaimInput['quantity']>
type Unit = Quantity['unit']
type ValidTime = NonNullable<ClaimInput['validTime']>
export type Hop = NonNullable<AssertionInput['chain']>[number]
export type Quote = AssertionInput['excerpts'][number]

// ── Numbers, as said ──────────────────────────────────────────────────────────────────────────────────────────────────

const put =
  (qualifier: QuantityQualifier) =>
  (amount: string, unit: Unit, asStated: string, role: QuantityRole = 'LEVEL'): Quantity => ({
    asStated,
    amount,
    qualifier,
    unit,
    role,
  })

export const exactly = put('EXACT')
export const about = put('ABOUT')
export const moreThan = put('MORE_THAN')
export const atMost = put('AT_MOST')

export const between = (lower: string, upper: string, unit: Unit, asStated: string, role: QuantityRole): Quantity => ({
  asStated,
  lower,
  upper,
  qualifier: 'BETWEEN',
  unit,
  role,
})

/** Words without a number, or a number that nobody gives. */
export const unnumbered = (unit: Unit, asStated: string, role: QuantityRole = 'LEVEL'): Quantity => ({
  asStated,
  qualifier: 'UNKNOWN',
  unit,
  role,
})

// ── Times ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** At every moment of it, and attested no longer. */
export const throughout = (edtf: string, basis: ValidTime['basis'], asStated?: string): ValidTime => ({
  ...(asStated === undefined ? {} : { asStated }),
  edtf,
  basis,
  extent: 'THROUGHOUT',
  end: 'KNOWN',
})

/** At some moment of it, or for some part. */
export const sometimeIn = (edtf: string, basis: ValidTime['basis'], asStated?: string): ValidTime => ({
  ...throughout(edtf, basis, asStated),
  extent: 'SOMETIME_WITHIN',
})

/** So at some moment of it; nothing is said about how long it stays so. */
export const asOf = (edtf: string, basis: ValidTime['basis'], asStated?: string): ValidTime => ({
  ...sometimeIn(edtf, basis, asStated),
  end: 'UNKNOWN',
})

/** From then on, nobody says until when. */
export const from = (day: string, basis: ValidTime['basis'], asStated?: string): ValidTime => ({
  ...throughout(`${day}/..`, basis, asStated),
  end: 'UNKNOWN',
})

export const atSomeUnknownTime: ValidTime = { basis: 'UNKNOWN', extent: 'SOMETIME_WITHIN', end: 'UNKNOWN' }

// ── Words of the document, and what they show ─────────────────────────────────────────────────────────────────────────

export const quote = (exact: string, ...supports: ExcerptUse[]): Quote => ({
  exact,
  supports: supports.length === 0 ? ['CONTENT'] : supports,
})

// ── Who says it, the publisher first and the origin last ──────────────────────────────────────────────────────────────

export const publishedBy = (source: { id: string }): Hop => ({
  role: 'PUBLISHER',
  source: source.id,
  identification: 'NAMED',
})

export const originally = (source: { id: string }, descriptor: string, identification: Identification): Hop => ({
  role: 'ORIGIN',
  source: source.id,
  identification,
  descriptor,
})
