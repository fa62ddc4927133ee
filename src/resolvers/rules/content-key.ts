import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import { normaliseDecimal } from './decimal.ts'
import type { QuantityInput } from './quantity.ts'
import type { Modality } from './terms.ts'
import { toBase, units } from './units.ts'

/** A claim as far as it tells two records apart. Ids are those of stored entities and claims. Other fields are ignored. */
export interface KeyedClaim {
  predicate: string
  subject: string
  object?: string | null | undefined
  place?: string | null | undefined
  wording?: string | null | undefined
  quantity?: QuantityInput | null | undefined
  modality?: Modality | null | undefined
  condition?: string | null | undefined
  validTime?: { edtf?: string | null | undefined; asStated?: string | null | undefined } | null | undefined
  /** Only the baseline counts: "40 % of what?" is part of what is claimed. */
  relations?: readonly { kind: string; claim: string }[] | null | undefined
}

/**
 * Whether two records are the same record twice: `v1:` and the sha256, in hex, of canonical JSON. Nothing more than
 * that: "59,000" and "about 59,000" have two keys and may agree all the same.
 *
 * In it: ids, predicate, modality, quantity in base units with its qualifier and role, EDTF, wording and condition with case
 * and blanks folded, baseline. Never in it: the statement, which is the coder's paraphrase, and where the claim was read.
 * Words stand in for what could not be put in figures: those of an amount without a number ("the bulk") and of a time without a
 * date ("before the war").
 *
 * @throws DecimalError where a number of the quantity is none: check the claim first.
 */
export function contentKey(claim: KeyedClaim): string {
  const { edtf, asStated } = claim.validTime ?? {}
  const baseline = (claim.relations ?? []).filter(({ kind }) => kind === 'BASELINE').map((relation) => relation.claim)
  const content = {
    predicate: claim.predicate,
    subject: claim.subject,
    object: claim.object ?? undefined,
    place: claim.place ?? undefined,
    modality: claim.modality ?? 'STATED_AS_FACT',
    wording: folded(claim.wording),
    condition: folded(claim.condition),
    quantity: claim.quantity ? quantityKey(claim.quantity) : undefined,
    edtf: edtf ?? undefined,
    time: edtf ? undefined : folded(asStated),
    baseline: baseline.length ? [...new Set(baseline)].sort() : undefined,
  }
  return `v1:${createHash('sha256').update(canonicalJson(content)).digest('hex')}`
}

/** Words without what a typist varies: NFKC, lower case, single blanks. Idempotent. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s+/gu, ' ').trim()
}

function folded(text: string | null | undefined): string | undefined {
  return text == null ? undefined : fold(text) || undefined
}

function quantityKey(quantity: QuantityInput) {
  const { qualifier, unit, role, asStated } = quantity
  const base = (text: string | null | undefined) => (text == null ? undefined : toBase(normaliseDecimal(text), unit))
  const [amount, lower, upper] = [base(quantity.amount), base(quantity.lower), base(quantity.upper)]
  // "At least 700" is the same whether 700 was given as the amount or as the lower bound.
  const oneNumber =
    qualifier === 'AT_LEAST' || qualifier === 'MORE_THAN'
      ? lower
      : qualifier === 'AT_MOST' || qualifier === 'LESS_THAN'
        ? upper
        : undefined
  return {
    dimension: units[unit].dimension,
    qualifier,
    role,
    ...(amount === undefined && oneNumber !== undefined ? { amount: oneNumber } : { amount, lower, upper }),
    words: qualifier === 'UNKNOWN' ? folded(asStated) : undefined,
  }
}
