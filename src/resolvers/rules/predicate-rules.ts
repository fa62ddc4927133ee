import type { Dimension } from './units.ts'

/** What a claim can be about. */
export type EntityLabel = 'Actor' | 'Unit' | 'Place' | 'Event' | 'Source'

/** Whether a part of a claim must be, may be or must not be there. */
export type Presence = 'REQUIRED' | 'OPTIONAL' | 'FORBIDDEN'

/** What tells two claims with this predicate and the same subject, place and time apart. */
export type Distinction = 'QUANTITY' | 'OBJECT' | 'WORDING' | 'NONE'

/** A relation that is derived from claims, always from the subject. */
export type DerivedRelation = 'DEPLOYED_TO' | 'CONTROLS' | 'PART_OF' | 'COMMANDS' | 'SUPPORTS'

/** One row of the table of predicates. */
export interface PredicateRule {
  /** What a claim with it says, for a stranger. */
  readonly description: string
  /** The word for it seen from the object or, where there is none, from the place; null where it has no other end. */
  readonly inverse: string | null
  readonly subject: readonly EntityLabel[]
  readonly object: { readonly presence: Presence; readonly kinds: readonly EntityLabel[] }
  /** Where something is or happens is always the claim's place and never its object. */
  readonly place: Presence
  readonly wording: Presence
  readonly quantity: { readonly presence: Presence; readonly dimensions: readonly Dimension[] }
  readonly distinguishedBy: Distinction
  /** Whether only one subject can be right for an object or place at a time, so that two answers compete. */
  readonly exclusive: boolean
  readonly derives: {
    readonly relation: DerivedRelation
    readonly from: 'SUBJECT'
    readonly to: 'OBJECT' | 'PLACE'
  } | null
}

type Draft = Pick<PredicateRule, 'description' | 'inverse'> & {
  subject?: readonly EntityLabel[]
  object?: readonly EntityLabel[] | { optional: readonly EntityLabel[] }
  place?: Presence
  wording?: Presence
  quantity?: readonly Dimension[] | { required: readonly Dimension[] }
  distinguishedBy?: Distinction
  exclusive?: boolean
  derives?: { relation: DerivedRelation; to: 'OBJECT' | 'PLACE' }
}

/** Forces: who can be deployed, attack or hold ground. */
export const forces = ['Actor', 'Unit'] as const satisfies readonly EntityLabel[]

/**
 * A row of the table, from what is not usual about it. Usual is: a force as the subject, no object, no words, no
 * quantity, a place that may be given. Dimensions in plain brackets mean a quantity that may be given.
 */
export function predicate(draft: Draft): PredicateRule {
  const { description, inverse, subject = forces, place = 'OPTIONAL', wording = 'FORBIDDEN', exclusive = false } = draft
  const object = objectOf(draft.object)
  const quantity = quantityOf(draft.quantity)
  const usual = object.presence === 'REQUIRED' ? 'OBJECT' : wording === 'REQUIRED' ? 'WORDING' : 'NONE'
  const distinguishedBy = draft.distinguishedBy ?? (quantity.presence === 'FORBIDDEN' ? usual : 'QUANTITY')
  const derives = draft.derives ? { from: 'SUBJECT' as const, ...draft.derives } : null
  return { description, inverse, subject, object, place, wording, quantity, distinguishedBy, exclusive, derives }
}

function objectOf(object: Draft['object']): PredicateRule['object'] {
  if (!object) return { presence: 'FORBIDDEN', kinds: [] }
  return 'optional' in object
    ? { presence: 'OPTIONAL', kinds: object.optional }
    : { presence: 'REQUIRED', kinds: object }
}

function quantityOf(quantity: Draft['quantity']): PredicateRule['quantity'] {
  if (!quantity) return { presence: 'FORBIDDEN', dimensions: [] }
  return 'required' in quantity
    ? { presence: 'REQUIRED', dimensions: quantity.required }
    : { presence: 'OPTIONAL', dimensions: quantity }
}
