/**
 * Derived relations: what follows from claims and their assertions by the table of predicates and the table of stances.
 * One rule serves the write, the rebuild and the check.
 */
import { predicates } from './predicates.ts'
import type { Stance } from './terms.ts'

/** A claim with one of its assertions and one origin of that. Times in epoch milliseconds; intervals are half-open. */
export interface Asserted {
  claimId: string
  predicate: string
  modality: string
  subject: string | null
  object: string | null
  place: string | null
  validFrom: number
  validTo: number
  /** When another claim took the place of this one. */
  correctedAt: number
  assertionId: string
  stance: string
  origin: string | null
  /** From when to when the assertion stands. */
  recordedAt: number
  retractedAt: number
}

/** What a claim says of two entities, for a stretch of known time. */
export interface ClaimRelation {
  type: string
  claimId: string
  from: string
  to: string
  validFrom: number
  validTo: number
  recordedAt: number
  retractedAt: number
}

/** How an origin stands to a claim, for as long as its assertion stands. */
export interface Attribution {
  type: string
  assertionId: string
  from: string
  to: string
  recordedAt: number
  retractedAt: number
}

/** Which stance of an origin derives which relation to its claim. */
const attributionOf: Readonly<Record<string, string>> = {
  ASSERTS: 'CLAIMS',
  DENIES: 'DENIES',
  NEITHER_CONFIRMS_NOR_DENIES: 'DECLINES_TO_COMMENT_ON',
  DECLINES_TO_DISCLOSE: 'DECLINES_TO_COMMENT_ON',
} satisfies Partial<Record<Stance, string>>

/** Which predicate derives which relation, and to which end. */
const relationOf = new Map(
  Object.entries(predicates).flatMap(([name, { derives }]) => (derives ? [[name, derives]] : [])),
)

/**
 * The relations between entities: one for each claim and continuous stretch of known time in which it is stated as fact,
 * not corrected, and asserted by an assertion that stands.
 */
export function relationsOf(asserted: readonly Asserted[]): ClaimRelation[] {
  const byClaim = new Map<string, { row: Asserted; spans: Span[] }>()
  for (const row of asserted) {
    if (row.modality !== 'STATED_AS_FACT' || row.stance !== 'ASSERTS') continue
    const claim = byClaim.get(row.claimId) ?? { row, spans: [] }
    byClaim.set(row.claimId, claim)
    claim.spans.push([row.recordedAt, Math.min(row.retractedAt, row.correctedAt)])
  }
  return [...byClaim.values()].flatMap(({ row, spans }) => {
    const derives = relationOf.get(row.predicate)
    const to = derives?.to === 'OBJECT' ? row.object : row.place
    const { claimId, subject: from, validFrom, validTo } = row
    if (!derives || from === null || to === null) return []
    return stretches(spans).map(([recordedAt, retractedAt]) => {
      return { type: derives.relation, claimId, from, to, validFrom, validTo, recordedAt, retractedAt }
    })
  })
}

/** The relations between origins and claims: one for each assertion whose chain has an origin and whose stance makes one. */
export function attributionsOf(
  asserted: readonly Pick<Asserted, 'claimId' | 'assertionId' | 'stance' | 'origin' | 'recordedAt' | 'retractedAt'>[],
): Attribution[] {
  return asserted.flatMap(({ claimId: to, assertionId, stance, origin: from, recordedAt, retractedAt }) => {
    const type = attributionOf[stance]
    if (type === undefined || from === null) return []
    return [{ type, assertionId, from, to, recordedAt, retractedAt }]
  })
}

type Span = readonly [start: number, stop: number]

/** The times that lie in one of these half-open intervals, as intervals that neither touch nor overlap, in order. */
export function stretches(spans: readonly Span[]): Span[] {
  const joined: [number, number][] = []
  for (const [start, stop] of spans.filter(([start, stop]) => start < stop).sort(([one], [other]) => one - other)) {
    const last = joined.at(-1)
    if (!last || last[1] < start) joined.push([start, stop])
    else last[1] = Math.max(last[1], stop)
  }
  return joined
}
