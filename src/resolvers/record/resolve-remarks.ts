/** Caveats, assessments and judgements: what is said about claims, sources and identity. */
import { caveatKinds, caveatScopes, credibilities, judgementVerdicts, reliabilities } from '../rules/terms.ts'
import type { AssessmentInput, CaveatInput, JudgementInput, Recording } from './input.ts'
import type { Kinds } from './kinds.ts'
import { madeId, type Operation } from './made-id.ts'
import { type Problems, quoted } from './problems.ts'
import type { Kind } from './references.ts'

export type CaveatRow = {
  id: string
  kind: string
  text: string
  qualifies: { claim: string; scope: string }[]
}

export type AssessmentRow = {
  id: string
  label: string
  of: string
  value: string
  rationale: string | null
  by: string
}

export type JudgementRow = {
  id: string
  left: string
  right: string
  verdict: string
  score: number | null
  rationale: string | null
  by: string
}

type Path = readonly (string | number)[]

/** A remark is a few paragraphs. */
export const longestText = 10_000

/** The caveats of a report: those on one claim, each as stated about it, and those on several. */
export function caveatRows(input: Recording, claims: readonly string[], kinds: Kinds, problems: Problems): CaveatRow[] {
  const onOne = input.claims.flatMap(({ caveats = [] }, index) =>
    caveats.map((caveat, at) => ({
      caveat: { ...caveat, qualifies: [{ claim: claims[index] ?? '', scope: 'STATED' as const }] },
      path: ['claims', index, 'caveats', at],
    })),
  )
  const onSeveral = (input.caveats ?? []).map((caveat, at) => ({ caveat, path: ['caveats', at] }))
  return [...onOne, ...onSeveral].map(({ caveat, path }) => caveatRow(input, caveat, kinds, path, problems))
}

/** One caveat as it is written. */
export function caveatRow(
  operation: Operation,
  caveat: CaveatInput,
  kinds: Kinds,
  path: Path,
  problems: Problems,
): CaveatRow {
  const id = idOf('caveat', caveat, operation, kinds, path, problems)
  problems.expectOneOf('caveat.kind', caveatKinds, caveat.kind, [...path, 'kind'])
  problems.expectWords('caveat.text', caveat.text, longestText, [...path, 'text'])
  if (caveat.qualifies.length === 0) {
    problems.add('caveat.qualifies', [...path, 'qualifies'], 'Expected at least one claim, found none.')
  }
  const claims = caveat.qualifies.map(({ claim }) => kinds.recorded(claim))
  for (const [at, { claim, scope }] of caveat.qualifies.entries()) {
    const where = [...path, 'qualifies', at]
    kinds.expect(claim, ['Claim'], [...where, 'claim'], problems)
    problems.expectOneOf('caveat.scope', caveatScopes, scope, [...where, 'scope'])
    if (claims.indexOf(kinds.recorded(claim)) < at) {
      problems.add('caveat.qualifies', [...where, 'claim'], `Expected each claim once, found ${quoted(claim)} again.`)
    }
  }
  const qualifies = caveat.qualifies.map(({ claim, scope }) => ({ claim: kinds.recorded(claim), scope }))
  return { id, kind: caveat.kind, text: caveat.text, qualifies }
}

const scales = {
  RELIABILITY: { label: 'ReliabilityAssessment', of: 'Source', values: reliabilities },
  CREDIBILITY: { label: 'CredibilityAssessment', of: 'Claim', values: credibilities },
} as const

/** An assessment with its place in the input, and that of what is assessed. */
export interface PlacedAssessment {
  assessment: AssessmentInput
  path: Path
  of: Path
}

/** The assessments of a report, each with its place. */
export function assessmentsOf({ assessments = [] }: Recording): PlacedAssessment[] {
  return assessments.map((assessment, index) => {
    return { assessment, path: ['assessments', index], of: ['assessments', index, 'of'] }
  })
}

/** Assessments as they are written, by whom they name or else by who records them. */
export function assessmentRows(
  placed: readonly PlacedAssessment[],
  operation: Operation,
  kinds: Kinds,
  problems: Problems,
  recorder: string,
): AssessmentRow[] {
  const seen = new Set<string>()
  return placed.flatMap(({ assessment, path, of: where }) => {
    const { scale, value, rationale, by = recorder } = assessment
    const id = idOf('assessment', assessment, operation, kinds, path, problems)
    problems.expectOneOf('assessment.scale', scales, scale, [...path, 'scale'])
    if (!Object.hasOwn(scales, scale)) return []
    const { label, of: kind, values } = scales[scale]
    kinds.expect(assessment.of, [kind], where, problems)
    problems.expectOneOf('assessment.value', values, value, [...path, 'value'])
    if (rationale !== undefined) {
      problems.expectWords('assessment.rationale', rationale, longestText, [...path, 'rationale'])
    }
    problems.expectWords('assessment.by', by, 200, [...path, 'by'])
    const of = kinds.recorded(assessment.of)
    const same = JSON.stringify([of, by])
    if (seen.has(same)) {
      problems.add('assessment.twice', where, `Expected one assessment of ${quoted(of)} by ${quoted(by)}, found two.`)
    }
    seen.add(same)
    return [{ id, label, of, value, rationale: rationale ?? null, by }]
  })
}

const entityKinds: readonly Kind[] = ['Actor', 'Unit', 'Place', 'Event', 'Source']

/** Claims are compared with claims, documents with documents, and entities of all kinds with each other. */
function comparableWith(kind: ReturnType<Kinds['of']>): readonly Kind[] {
  return kind === 'Claim' || kind === 'Document' ? [kind] : entityKinds
}

/** The judgements of a report, by whom they name or else by who records them. */
export function judgementRows(input: Recording, kinds: Kinds, problems: Problems, recorder: string): JudgementRow[] {
  const seen = new Set<string>()
  return (input.judgements ?? []).map((judgement, index) => {
    const path = ['judgements', index]
    const row = judgementRow(input, judgement, kinds, path, problems, recorder)
    const same = JSON.stringify([[row.left, row.right].sort(), row.by])
    if (seen.has(same)) {
      const message = `Expected one judgement of the two by ${quoted(row.by)}, found two.`
      problems.add('judgement.twice', [...path, 'right'], message)
    }
    seen.add(same)
    return row
  })
}

/** One judgement as it is written. */
export function judgementRow(
  operation: Operation,
  judgement: JudgementInput,
  kinds: Kinds,
  path: Path,
  problems: Problems,
  recorder: string,
): JudgementRow {
  const { verdict, score = null, rationale = null, by = recorder } = judgement
  const id = idOf('judgement', judgement, operation, kinds, path, problems)
  const [left, right] = [kinds.recorded(judgement.left), kinds.recorded(judgement.right)]
  kinds.expect(left, [...entityKinds, 'Claim', 'Document'], [...path, 'left'], problems)
  kinds.expect(right, comparableWith(kinds.of(left)), [...path, 'right'], problems)
  if (left === right) {
    problems.add(
      'judgement.same',
      [...path, 'right'],
      `Expected another record than the left one, found ${quoted(right)}.`,
    )
  }
  problems.expectOneOf('judgement.verdict', judgementVerdicts, verdict, [...path, 'verdict'])
  problems.expectWords('judgement.by', by, 200, [...path, 'by'])
  if (rationale !== null) problems.expectWords('judgement.rationale', rationale, longestText, [...path, 'rationale'])
  if (score !== null && !(score >= 0 && score <= 1)) {
    problems.add('judgement.score', [...path, 'score'], `Expected a number from 0 to 1, found ${score}.`)
  }
  return { id, left, right, verdict, score, rationale, by }
}

function idOf(
  prefix: string,
  { id }: { id?: string },
  operation: Operation,
  kinds: Kinds,
  path: Path,
  problems: Problems,
): string {
  const chosen = id ?? madeId(prefix, operation, path)
  kinds.describe(chosen, 'other', prefix, [...path, 'id'], problems)
  return chosen
}
