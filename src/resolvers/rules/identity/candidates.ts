/**
 * How alike two entities are that may be one: a sum of what speaks for it and against it, from what is told of both. The
 * table is like the features of nomenklatura's matchers.
 */
import { distance } from 'fastest-levenshtein'
import { fold } from '../fold.ts'
import { type Reason, reason } from '../reason.ts'

/** What a candidate is, in one paragraph: the description of the type, and the beginning of the page in `docs/`. */
export const candidateText =
  'An entity that may be the same as another one: of the same type, called alike, and not judged yet. The score is a sum, shown term by term, of what speaks for it and against it: what both are called here and elsewhere, of which kind they are, and where they belong or lie. It says how alike two records are, and not how likely it is that they are one.'

/** What is told of an entity. */
export interface Described {
  readonly id: string
  readonly type: string
  /** The name it goes by and all others. */
  readonly names: readonly string[]
  readonly kind: string | null
  readonly country: string | null
  readonly echelon: string | null
  readonly location: { readonly latitude: number; readonly longitude: number } | null
  /** What it belongs to: the places it lies in, the actors it is the voice of or speaks from within. */
  readonly belongsTo: readonly string[]
  /** What it is called elsewhere, and was before. */
  readonly externalIds: readonly { readonly scheme: string; readonly value: string; readonly stands: boolean }[]
}

/** What each thing adds to the score. Names are as alike as this share of their letters. */
export const weights = {
  'same-name': 0.7,
  'similar-name': 0.7,
  'same-external-id': 0.5,
  'same-kind': 0.1,
  'same-country': 0.1,
  'same-echelon': 0.1,
  'same-belonging': 0.1,
  near: 0.1,
  'other-number': -0.5,
  'other-external-id': -0.4,
  'other-kind': -0.2,
  'other-country': -0.2,
  'other-echelon': -0.2,
  far: -0.4,
} as const
type Feature = keyof typeof weights

export interface Candidate {
  readonly id: string
  /** From 0 to 1. */
  readonly score: number
  readonly because: readonly Reason[]
}

/** Scores below this are no candidates. */
export const LEAST_SCORE = 0.5

/** Names less alike than this are different ones. */
const LEAST_ALIKE = 0.75

/** Kilometres within which two points may be one place, and beyond which they are two. */
const [NEAR, FAR] = [5, 100]

/** How alike another entity is; undefined if it is of another type, or scores too little. */
export function candidateFor(one: Described, other: Described): Candidate | undefined {
  if (one.type !== other.type || one.id === other.id) return undefined
  const terms = [
    nameTerm(one, other),
    externalTerm(one, other),
    ...(['kind', 'country', 'echelon'] as const).map((property) => propertyTerm(property, one, other)),
    belongingTerm(one, other),
    placeTerm(one, other),
  ].filter((term) => term !== undefined)
  const sum = terms.reduce((total, { value }) => total + value, 0)
  const score = Math.round(100 * Math.max(0, Math.min(1, sum))) / 100
  if (score < LEAST_SCORE) return undefined
  const because = terms.map(({ feature, value, words, ids }) =>
    reason(`identity.${feature}`, `${words}: ${signed(value)}.`, [one.id, other.id, ...ids]),
  )
  return { id: other.id, score, because }
}

interface Term {
  readonly feature: Feature
  readonly value: number
  readonly words: string
  readonly ids: readonly string[]
}

function term(feature: Feature, words: string, share = 1, ids: readonly string[] = []): Term {
  return { feature, value: weights[feature] * share, words, ids }
}

/** The two names that are most alike; another number in them says more than the rest. */
function nameTerm(one: Described, other: Described): Term | undefined {
  let best: Term | undefined
  for (const a of one.names) {
    for (const b of other.names) {
      const found = likeness(a, b)
      if (found && (!best || found.value > best.value)) best = found
    }
  }
  return best
}

function likeness(one: string, other: string): Term | undefined {
  const both = `${quoted(one)} and ${quoted(other)}`
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a === '' || b === '') return undefined
  if (a === b) return term('same-name', `Both are called ${one === other ? quoted(one) : `${both}, which is the same`}`)
  const share = 1 - distance(a, b) / Math.max(a.length, b.length)
  if (share < LEAST_ALIKE) return undefined
  const [ofOne, ofOther] = [numbersIn(one), numbersIn(other)]
  if (ofOne !== ofOther) return term('other-number', `${both} differ in a number`)
  return term('similar-name', `${both} are ${Math.round(100 * share)} % alike`, share)
}

/** The words of a name as they are compared, in one order: "Brigade, 47th" is the same as "47th brigade". */
function wordsOf(name: string): string {
  return (fold(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).sort().join(' ')
}

function numbersIn(name: string): string {
  return (fold(name).match(/\p{N}+/gu) ?? []).sort().join(' ')
}

/** The same id elsewhere was of both, one after the other; or both have one of the same scheme, and not the same. */
function externalTerm(one: Described, other: Described): Term | undefined {
  const shared = one.externalIds.find(({ scheme, value }) =>
    other.externalIds.some((id) => id.scheme === scheme && id.value === value),
  )
  if (shared) return term('same-external-id', `Both were called ${quoted(shared.value)} in ${shared.scheme}`)
  const standing = other.externalIds.filter(({ stands }) => stands)
  for (const { scheme, value, stands } of one.externalIds) {
    const another = stands && standing.find((id) => id.scheme === scheme)
    if (another)
      return term('other-external-id', `${scheme} has ${quoted(value)} and ${quoted(another.value)}, which are two`)
  }
  return undefined
}

function propertyTerm(property: 'kind' | 'country' | 'echelon', one: Described, other: Described): Term | undefined {
  const [a, b] = [one[property], other[property]]
  if (a === null || b === null) return undefined
  return a === b
    ? term(`same-${property}`, `The ${property} of both is ${a}`)
    : term(`other-${property}`, `The ${property} of one is ${a}, of the other ${b}`)
}

function belongingTerm(one: Described, other: Described): Term | undefined {
  const shared = one.belongsTo.filter((id) => other.belongsTo.includes(id)).sort()
  return shared.length > 0 ? term('same-belonging', `Both belong to ${shared.join(', ')}`, 1, shared) : undefined
}

function placeTerm(one: Described, other: Described): Term | undefined {
  if (!one.location || !other.location) return undefined
  const apart = kilometres(one.location, other.location)
  const words = `They lie ${apart < 10 ? apart.toFixed(1) : apart.toFixed(0)} km apart`
  if (apart <= NEAR) return term('near', words)
  return apart > FAR ? term('far', words) : undefined
}

/** Along the surface of a sphere: the haversine formula, with the mean radius of the Earth (IUGG). */
function kilometres(one: NonNullable<Described['location']>, other: NonNullable<Described['location']>): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [a, b] = [radians(one.latitude), radians(other.latitude)]
  const [north, east] = [b - a, radians(other.longitude - one.longitude)]
  const chord = Math.sin(north / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(east / 2) ** 2
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(chord)))
}

function quoted(name: string): string {
  return `"${name}"`
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
}
