import type { EntityLabel, PredicateRule, Presence } from './predicate-rules.ts'
import { isPredicate, predicates, ruleOf } from './predicates.ts'
import { oneOf, type RuleProblem, shown } from './problem.ts'
import { isUnit, units } from './units.ts'

/** A claim as far as the table of predicates speaks of it. */
export interface CheckedClaim {
  predicate: string
  subject: string
  object?: string | null | undefined
  place?: string | null | undefined
  placePrecision?: string | null | undefined
  wording?: string | null | undefined
  quantity?: { unit: string } | null | undefined
}

/** The label of the entity with an id, or null where there is none. */
export type KindOf = (id: string) => EntityLabel | null | undefined

/**
 * Every way in which a claim breaks its row of the table of predicates; none where it keeps it. Paths are relative to
 * the claim. The quantity itself is checked by `resolveQuantity`.
 */
export function checkClaim(claim: CheckedClaim, kindOf: KindOf): RuleProblem[] {
  const name = claim.predicate
  if (!isPredicate(name)) {
    const message = `Expected a predicate of the table (${oneOf(Object.keys(predicates))}), but came ${shown(name)}.`
    return [{ rule: 'predicate.unknown', path: ['predicate'], message }]
  }
  const rule = ruleOf(name)
  return [
    ...entity(name, 'subject', claim.subject, 'REQUIRED', rule.subject, kindOf),
    ...entity(name, 'object', claim.object, rule.object.presence, rule.object.kinds, kindOf),
    ...entity(name, 'place', claim.place, rule.place, ['Place'], kindOf),
    ...reflexive(name, claim),
    ...precision(claim),
    ...presence(name, 'wording', claim.wording, rule.wording),
    ...quantity(name, claim.quantity, rule.quantity),
  ]
}

/** A value that must be, may be or must not be there. A blank counts as missing. */
function presence(name: string, field: string, value: unknown, expected: Presence): RuleProblem[] {
  const given = value != null
  const blank = typeof value === 'string' && !value.trim()
  const problem = (rule: string, expectation: string) => ({
    rule: `predicate.${field}-${rule}`,
    path: [field],
    message: `Expected ${expectation} with ${name}, but came ${blank ? 'a blank' : shown(value)}.`,
  })
  if (given && expected === 'FORBIDDEN') return [problem('forbidden', `no ${field}`)]
  if ((!given && expected === 'REQUIRED') || blank) return [problem('required', `a ${field}`)]
  return []
}

function entity(
  name: string,
  field: 'subject' | 'object' | 'place',
  id: string | null | undefined,
  expected: Presence,
  kinds: readonly EntityLabel[],
  kindOf: KindOf,
): RuleProblem[] {
  const problems = presence(name, field, id, expected)
  if (problems.length || id == null) return problems
  const kind = kindOf(id)
  if (kind && kinds.includes(kind)) return []
  const came = kind ? `the ${kind} ${shown(id)}` : `${shown(id)}, which is not known`
  const rule = kind ? `predicate.${field}-kind` : 'entity.unknown'
  return [{ rule, path: [field], message: `Expected ${oneOf(kinds)} as the ${field} of ${name}, but came ${came}.` }]
}

function reflexive(name: string, { subject, object }: CheckedClaim): RuleProblem[] {
  if (object == null || object !== subject) return []
  const message = `Expected an object of ${name} other than its subject, but came ${shown(object)} as both.`
  return [{ rule: 'predicate.object-is-subject', path: ['object'], message }]
}

function precision({ place, placePrecision }: CheckedClaim): RuleProblem[] {
  if (placePrecision == null || place != null) return []
  const message = `Expected a place beside the precision ${shown(placePrecision)}, but came nothing.`
  return [{ rule: 'predicate.precision-without-place', path: ['placePrecision'], message }]
}

function quantity(name: string, given: CheckedClaim['quantity'], rule: PredicateRule['quantity']): RuleProblem[] {
  const problems = presence(name, 'quantity', given?.unit, rule.presence)
  if (problems.length || !given || !isUnit(given.unit)) return problems
  const { dimension } = units[given.unit]
  if (rule.dimensions.includes(dimension)) return []
  const message = `Expected a quantity of ${oneOf(rule.dimensions)} with ${name}, but came ${given.unit}, which is ${dimension}.`
  return [{ rule: 'predicate.quantity-dimension', path: ['quantity', 'unit'], message }]
}
