/** Checks of claims against the tables and rules that stand in code: a claim is read back as the input it was. */
import type { Database } from '../../graph/driver.ts'
import type { RowOf } from '../../graph/files.ts'
import { batches } from '../batches.ts'
import { rateKey } from '../rules/arithmetic/rate-over-time.ts'
import { checkClaim } from '../rules/check-claim.ts'
import { comparisonKey } from '../rules/comparison/comparable.ts'
import { contentKey } from '../rules/content-key.ts'
import type { EntityLabel } from '../rules/predicate-rules.ts'
import type { RuleProblem } from '../rules/problem.ts'
import { noQuantity, quantityOf, resolveQuantity, type StoredQuantity } from '../rules/quantity.ts'
import type { Modality } from '../rules/terms.ts'
import { resolveValidTime, type StoredValidTime } from '../rules/valid-time.ts'
import { type Check, type Finding, inWords } from './check.ts'

interface Recorded {
  id: string
  stored: StoredQuantity &
    StoredValidTime & { predicate: string; modality: Modality; wording: string | null; condition: string | null } & {
      contentKey: string
      comparisonKey: string
      rateKey: string | null
    }
  subject: string
  object: string | null
  place: string | null
  placePrecision: string | null
  baselines: string[]
  labels: Record<'subject' | 'object' | 'place', string[] | null>
}

export const claimChecks: Check[] = [
  {
    name: 'claims-keep-the-table-of-predicates',
    sentence: 'Every claim keeps its row of the table of predicates.',
    find: (database) => throughClaims(database, (claim) => inShort(checkClaim(...asChecked(claim)))),
  },
  {
    name: 'quantities-keep-their-rules',
    sentence:
      'Every quantity keeps the rules of its qualifier and unit, and its interval is the one that follows from it.',
    find: (database) =>
      throughClaims(database, ({ stored }) => {
        const resolved = resolveQuantity(quantityOf(stored))
        return resolved.ok ? differences(stored, resolved.value) : inShort(resolved.problems)
      }),
  },
  {
    name: 'valid-times-keep-their-rules',
    sentence: 'Every valid time keeps its rules, and its bounds are those that follow from it.',
    find: (database) =>
      throughClaims(database, ({ stored }) => {
        const { timeAsStated: asStated, edtf, timeBasis: basis, timeExtent: extent, timeEnd: end } = stored
        const resolved = resolveValidTime({ asStated, edtf, basis, extent, end })
        return resolved.ok ? differences(stored, resolved.value) : inShort(resolved.problems)
      }),
  },
  {
    name: 'comparison-keys-follow-from-claims',
    sentence:
      'The keys under which every claim is compared, and held against what comes about each day, are those of its questions.',
    find: (database) => throughClaims(database, (claim) => differences(claim.stored, comparedUnder(claim))),
  },
  {
    name: 'content-keys-follow-from-claims',
    sentence: 'The content key of every claim is the one that follows from its content.',
    find: (database) =>
      throughClaims(database, (claim) => (keyOf(claim) === claim.stored.contentKey ? [] : ['another'])),
  },
]

async function throughClaims(database: Database, wrong: (claim: Recorded) => readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for await (const rows of batches(database, 'claim/list-recorded', { first: '', limit: 1_000 })) {
    for (const row of rows) {
      const claim = recorded(row)
      const found = wrong(claim)
      if (found.length > 0) findings.push({ id: claim.id, found: inWords(found) })
    }
  }
  return findings
}

/** Properties that are not there read as null. */
const nothing = {
  wording: null,
  condition: null,
  ...noQuantity,
  timeAsStated: null,
  edtf: null,
  rateKey: null,
  attestedTo: null,
}

function recorded({ properties, precision, labels, ...ends }: RowOf<'claim/list-recorded'>): Recorded {
  const stored = { ...nothing, ...(properties as Omit<Recorded['stored'], keyof typeof nothing>) }
  return { ...ends, stored, placePrecision: precision, labels: labels as Recorded['labels'] }
}

function asChecked(claim: Recorded): Parameters<typeof checkClaim> {
  const { stored, subject, object, place, placePrecision, labels } = claim
  const { predicate, wording, unit } = stored
  const ends = new Map<string | null, string[] | null>([
    [place, labels.place],
    [object, labels.object],
    [subject, labels.subject],
  ])
  const kindOf = (id: string) =>
    (ends.get(id)?.find((label) => label !== 'Node' && label !== 'Entity') ?? null) as EntityLabel
  return [
    { predicate, subject, object, place, placePrecision, wording, quantity: unit === null ? null : { unit } },
    kindOf,
  ]
}

function keyOf({ stored, subject, object, place, baselines }: Recorded): string | undefined {
  const { predicate, modality, wording, condition, edtf, timeAsStated: asStated } = stored
  const relations = baselines.map((claim) => ({ kind: 'BASELINE', claim }))
  const validTime = { edtf, asStated }
  const quantity = quantityOf(stored)
  try {
    return contentKey({
      predicate,
      subject,
      object,
      place,
      modality,
      wording,
      condition,
      validTime,
      quantity,
      relations,
    })
  } catch {
    // Numbers that are none: another check names them.
    return stored.contentKey
  }
}

function comparedUnder({ stored, subject, object, place }: Recorded): {
  comparisonKey?: string
  rateKey?: string | null
} {
  const { predicate, modality, wording, condition } = stored
  try {
    const asked = { predicate, subject, object, place, modality, wording, condition, quantity: quantityOf(stored) }
    return { comparisonKey: comparisonKey(asked), rateKey: rateKey(asked) }
  } catch {
    // A unit that is none: another check names it.
    return {}
  }
}

function differences(stored: object, expected: object): string[] {
  const values = new Map<string, unknown>(Object.entries(stored))
  return Object.entries(expected)
    .filter(([name, value]) => (values.get(name) ?? null) !== value)
    .map(([name, value]) => `${name} ${inWords(values.get(name))} for ${inWords(value)}`)
}

function inShort(problems: readonly RuleProblem[]): string[] {
  return problems.map(({ message }) => message)
}
