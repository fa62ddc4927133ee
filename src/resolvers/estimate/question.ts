/** What an estimate is asked of: the question that claims answer, checked before anything is read. */
import { refusal } from '../filter/refusal.ts'
import { typeOfId } from '../ids.ts'
import { comparisonKey } from '../rules/comparison/comparable.ts'
import type { EntityLabel, Presence } from '../rules/predicate-rules.ts'
import { type Predicate, ruleOf } from '../rules/predicates.ts'
import { oneOf } from '../rules/problem.ts'
import { type Modality, modalities, type QuantityRole, quantityRoles } from '../rules/terms.ts'
import { type MeasurementUnit, units } from '../rules/units.ts'

export interface QuestionArguments {
  subject: string
  predicate: Predicate
  measure: MeasurementUnit
  object?: string | null | undefined
  place?: string | null | undefined
  wording?: string | null | undefined
  modality?: Modality | null | undefined
  role?: QuantityRole | null | undefined
}

export interface EstimateQuestion {
  readonly subject: string
  readonly predicate: Predicate
  readonly measure: MeasurementUnit
  readonly object: string | null
  readonly place: string | null
  readonly wording: string | null
  readonly modality: Modality
  readonly role: QuantityRole
}

/**
 * The question, with what is usual for what was left out: what is, as a level or, for a rate, as a rate.
 *
 * @throws UserError BAD_USER_INPUT for what no claim with the predicate can say
 */
export function questionOf(args: QuestionArguments): EstimateQuestion {
  const { subject, predicate, measure, object = null, place = null, wording = null } = args
  const rule = ruleOf(predicate)
  const { dimension, rate } = units[measure]
  const { dimensions } = rule.quantity
  if (dimensions.length === 0)
    throw refusal(['predicate'], 'a predicate that takes a quantity', JSON.stringify(predicate))
  if (!dimensions.includes(dimension))
    throw refusal(['measure'], `a unit of what ${predicate} is measured in (${oneOf(dimensions)})`, `"${measure}"`)
  expectId('subject', rule.subject, subject)
  if (object !== null) expectId('object', rule.object.kinds, object)
  if (place !== null) expectId('place', ['Place'], place)
  expectPresence('object', rule.object.presence, object, predicate)
  expectPresence('place', rule.place, place, predicate)
  expectPresence('wording', rule.wording, wording, predicate)
  const role = args.role ?? (rate ? 'RATE' : 'LEVEL')
  if ((role === 'RATE') !== rate) {
    const fitting = rate ? ['RATE'] : Object.keys(quantityRoles).filter((name) => name !== 'RATE')
    throw refusal(['role'], `${oneOf(fitting)} of ${units[measure].plural}`, `"${role}"`)
  }
  return { subject, predicate, measure, object, place, wording, modality: args.modality ?? 'STATED_AS_FACT', role }
}

/** The key under which the claims that answer a question are found. */
export function keyOf({ measure, role, ...asked }: EstimateQuestion): string {
  return comparisonKey({ ...asked, condition: null, quantity: { unit: measure, role } })
}

/** A question and its like: of what is, is intended, or is expected, in each role. */
export function questionsLike(question: EstimateQuestion): EstimateQuestion[] {
  const { role } = question
  const roles = role === 'RATE' ? [role] : (Object.keys(quantityRoles) as QuantityRole[]).filter((it) => it !== 'RATE')
  return (Object.keys(modalities) as Modality[]).flatMap((modality) =>
    roles.map((one) => ({ ...question, modality, role: one })),
  )
}

function expectId(name: string, kinds: readonly EntityLabel[], id: string): void {
  const type = typeOfId(id)
  if ((kinds as readonly (string | undefined)[]).includes(type)) return
  throw refusal([name], `the id of ${oneOf(kinds)}`, JSON.stringify(id.slice(0, 80)))
}

function expectPresence(name: string, presence: Presence, value: string | null, predicate: Predicate): void {
  if (presence === 'REQUIRED' && value === null)
    throw refusal([name], `one, since every claim with ${predicate} has one`, 'none')
  if (presence === 'FORBIDDEN' && value !== null)
    throw refusal([name], `none, since no claim with ${predicate} has one`, JSON.stringify(value.slice(0, 80)))
}
