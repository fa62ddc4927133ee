/**
 * Whether a claim is recorded already, or nearly: the claims about the same subject that come nearest to it, each with
 * the reasons. Candidates are found from the subject, never by comparing all claims with all.
 */
import { UserError } from '../errors.ts'
import type { Database } from '../graph/driver.ts'
import { fileReader, type ReadFile } from '../graph/files.ts'
import { contentKeys } from './record/claim-keys.ts'
import { type DescribedClaim, Reading } from './record/described.ts'
import { findHolders } from './record/resolve-external-ids.ts'
import { fold } from './rules/content-key.ts'
import { isPredicate, type Predicate, predicates, ruleOf } from './rules/predicates.ts'
import { quantityOf, resolveQuantity, type StoredQuantity } from './rules/quantity.ts'
import { resolveValidTime, type StoredValidTime } from './rules/valid-time.ts'

/** Why a claim is called similar. */
export const similarities = {
  SAME_CONTENT: 'It says the same: it is the same claim.',
  SAME_PREDICATE: 'It says the same kind of thing about the same subject.',
  RELATED_PREDICATE: 'It says something about the same subject from which the same relation follows.',
  SAME_OBJECT: 'It has the same object.',
  SAME_PLACE: 'It is about the same place.',
  PLACE_WITHIN: 'It is about a place within that place.',
  PLACE_AROUND: 'It is about a place around that place.',
  SAME_QUANTITY: 'It gives the same quantity.',
  OVERLAPPING_QUANTITY: 'It gives a quantity that may be the same number.',
  OTHER_QUANTITY: 'It gives another quantity of the same kind.',
  OVERLAPPING_TIME: 'It is said to hold at a time that overlaps.',
  SAME_WORDING: 'It uses the same words.',
} as const
export type Similarity = keyof typeof similarities

/** How much each reason counts where similar claims are put in order. */
const weights: Record<Similarity, number> = {
  SAME_CONTENT: 100,
  SAME_PREDICATE: 4,
  RELATED_PREDICATE: 2,
  SAME_OBJECT: 4,
  SAME_PLACE: 4,
  PLACE_WITHIN: 2,
  PLACE_AROUND: 2,
  SAME_QUANTITY: 4,
  OVERLAPPING_QUANTITY: 2,
  OTHER_QUANTITY: 1,
  OVERLAPPING_TIME: 1,
  SAME_WORDING: 4,
}

export interface SimilarClaim {
  claim: string
  /** At least one, the weightiest first. */
  reasons: readonly Similarity[]
}

/** How many candidates are looked at, and how many similar claims are given. */
const candidates = 200
const given = 20

/** A claim as far as it is compared. */
interface Content extends Partial<StoredQuantity>, Partial<StoredValidTime> {
  predicate: string
  subject: string
  object: string | null
  place: string | null
  wording: string | null
  contentKey: string | null
}

/**
 * The claims that are similar to one that is perhaps not recorded, the most similar first; at most twenty.
 *
 * @throws UserError BAD_USER_INPUT for a quantity or a time that cannot be read
 */
export async function similarToInput(
  database: Database,
  claim: DescribedClaim,
  known: number,
): Promise<SimilarClaim[]> {
  const read = fileReader(database)
  const input = new Reading('', await findHolders(read, claim)).claim(claim, [])
  const quantity = resolveQuantity(input.quantity)
  const time = resolveValidTime(input.validTime)
  for (const { path, message } of [...(quantity.ok ? [] : quantity.problems), ...(time.ok ? [] : time.problems)]) {
    throw new UserError('BAD_USER_INPUT', message, { inputPath: ['claim', ...path] })
  }
  const [contentKey = null] = contentKeys([{ claim: input }], new Map())
  return similarTo(read, known, null, {
    ...(quantity.ok && quantity.value),
    ...(time.ok && time.value),
    predicate: input.predicate,
    subject: input.subject,
    object: input.object ?? null,
    place: input.place ?? null,
    wording: input.wording ?? null,
    contentKey,
  })
}

/** The same for a claim that is recorded, without itself and without what somebody judged to be different. */
export async function similarToRecorded(database: Database, id: string, known: number): Promise<SimilarClaim[]> {
  const read = fileReader(database)
  const [row] = await read('claim/find-content', { id })
  if (!row) return []
  const { properties, ...ends } = row
  return similarTo(read, known, id, { ...(properties as Content), ...ends })
}

async function similarTo(
  read: ReadFile,
  known: number,
  except: string | null,
  content: Content,
): Promise<SimilarClaim[]> {
  const { predicate, subject, object, place, unit = null, validFrom: from, validTo: to } = content
  const rows = await read('claim/find-similar', {
    subject,
    predicate,
    predicates: relatedTo(predicate),
    object,
    place,
    unit,
    from: from ?? 0,
    to: to ?? 0,
    known,
    except,
    limit: candidates,
  })
  return rows
    .flatMap(({ id, properties, object, place, isWithin, contains }) => {
      const other = { ...(properties as Content), object, place }
      const reasons = reasonsFor(content, other, { isWithin, contains })
      return reasons.length === 0 ? [] : [{ claim: id, reasons }]
    })
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.claim < b.claim ? -1 : 1))
    .slice(0, given)
}

/** The predicates from which the same relation is derived, the predicate itself among them. */
function relatedTo(name: string): Predicate[] {
  if (!isPredicate(name)) return []
  const { derives } = ruleOf(name)
  return (Object.keys(predicates) as Predicate[]).filter(
    (other) => other === name || (derives !== null && ruleOf(other).derives?.relation === derives.relation),
  )
}

/** Why another claim about the same subject is similar; nothing where its object or place is another. */
function reasonsFor(one: Content, other: Content, places: { isWithin: boolean; contains: boolean }): Similarity[] {
  if (one.contentKey !== null && one.contentKey === other.contentKey) return ['SAME_CONTENT']
  const reasons: Similarity[] = [one.predicate === other.predicate ? 'SAME_PREDICATE' : 'RELATED_PREDICATE']
  if (one.object !== null && other.object !== null) {
    if (one.object !== other.object) return []
    reasons.push('SAME_OBJECT')
  }
  if (one.place !== null && other.place !== null) {
    if (one.place === other.place) reasons.push('SAME_PLACE')
    else if (places.isWithin) reasons.push('PLACE_WITHIN')
    else if (places.contains) reasons.push('PLACE_AROUND')
    else return []
  }
  reasons.push(...quantityReasons(one, other))
  if (overlaps(one.validFrom, one.validTo, other.validFrom, other.validTo)) reasons.push('OVERLAPPING_TIME')
  if (one.wording && other.wording && fold(one.wording) === fold(other.wording)) reasons.push('SAME_WORDING')
  return reasons.sort((a, b) => weights[b] - weights[a])
}

function quantityReasons(one: Content, other: Content): Similarity[] {
  const [a, b] = [quantityOf(stored(one)), quantityOf(stored(other))]
  if (!a || !b || a.unit !== b.unit || a.role !== b.role) return []
  const same = (['amount', 'lower', 'upper', 'qualifier'] as const).every((field) => a[field] === b[field])
  if (same) return ['SAME_QUANTITY']
  const low = (content: Content) => content.quantityLow ?? Number.NEGATIVE_INFINITY
  const high = (content: Content) => content.quantityHigh ?? Number.POSITIVE_INFINITY
  return low(one) <= high(other) && low(other) <= high(one) ? ['OVERLAPPING_QUANTITY'] : ['OTHER_QUANTITY']
}

function stored(content: Content): StoredQuantity {
  const { quantityAsStated = null, amount = null, lower = null, upper = null, qualifier = null } = content
  const { unit = null, role = null, quantityLow = null, quantityHigh = null } = content
  return { quantityAsStated, amount, lower, upper, qualifier, unit, role, quantityLow, quantityHigh }
}

function overlaps(from = 0, to = 0, otherFrom = 0, otherTo = 0): boolean {
  return from < otherTo && otherFrom < to
}

function weightOf({ reasons }: SimilarClaim): number {
  return reasons.reduce((sum, reason) => sum + weights[reason], 0)
}
