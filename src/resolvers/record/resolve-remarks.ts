/** Caveats, assessments and judgements: what is said about claims, sources and identity. */
import { caveatKinds, caveatScopes, credibilities, judgementVerdicts, reliabilities } from '../rules/terms.ts'
import type { AssessmentInput, CaveatInput, JudgementInput, ReportInput } from './input.ts'
import type { Kinds } from './kinds.ts'
import { madeId } from './made-id.ts'
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

const longestText = 10_000

/** The caveats of a report: those on one claim, each as stated about it, and those on several. */
export function caveatRows(
  input: ReportInput,
  claims: readonly string[],
  kinds: Kinds,
  problems: Problems,
): CaveatRow[] {
  const onOne = input.claims.flatMap(({ caveats = [] }, index) =>
    caveats.map((caveat, at) => ({
      caveat: { ...caveat, qualifies: [{ claim: claims[index] ?? '', scope: 'STATED' as const }] },
      path: ['claims', index, 'caveats', at],
    })),
  )
  const onSeveral = (input.caveats ?? []).map((caveat, at) => ({ caveat, path: ['caveats', at] }))
  return [...onOne, ...onSeveral].map(({ caveat, path }) => caveatRow(input, caveat, kinds, path, problems))
}

function caveatRow(input: ReportInput, caveat: CaveatInput, kinds: Kinds, path: Path, problems: Problems): CaveatRow {
  const id = idOf('caveat', caveat, input, kinds, path, problems)
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

/** The assessments of a report, by whom they name or else by who records them. */
export function assessmentRows(
  input: ReportInput,
  kinds: Kinds,
  problems: Problems,
  recorder: string,
): AssessmentRow[] {
  const seen = new Set<string>()
  return (input.assessments ?? []).flatMap((assessment: AssessmentInput, index) => {
    const path = ['assessments', index]
    const { scale, value, rationale = null, by = recorder } = assessment
    const id = idOf('assessment', assessment, input, kinds, path, problems)
    problems.expectOneOf('assessment.scale', scales, scale, [...path, 'scale'])
    if (!Object.hasOwn(scales, scale)) return []
    const { label, of: kind, values } = scales[scale]
    kinds.expect(assessment.of, [kind], [...path, 'of'], problems)
    problems.expectOneOf('assessment.value', values, value, [...path, 'value'])
    problems.expectWords('assessment.by', by, 200, [...path, 'by'])
    const of = kinds.recorded(assessment.of)
    const same = JSON.stringify([of, by])
    if (seen.has(same)) {
      problems.add(
        'assessment.twice',
        [...path, 'of'],
        `Expected one assessment of ${quoted(of)} by ${quoted(by)}, found two.`,
      )
    }
    seen.add(same)
    return [{ id, label, of, value, rationale, by }]
  })
}

const entityKinds: readonly Kind[] = ['Actor', 'Unit', 'Place', 'Event', 'Source']

/** Claims are compared with claims, documents with documents, and entities of all kinds with each other. */
function comparableWith(kind: ReturnType<Kinds['of']>): readonly Kind[] {
  return kind === 'Claim' || kind === 'Document' ? [kind] : entityKinds
}

/** The judgements of a report, by whom they name or else by who records them. */
export function judgementRows(input: ReportInput, kinds: Kinds, problems: Problems, recorder: string): JudgementRow[] {
  return (input.judgements ?? []).map((judgement: JudgementInput, index) => {
    const path = ['judgements', index]
    const { verdict, score = null, rationale = null, by = recorder } = judgement
    const id = idOf('judgement', judgement, input, kinds, path, problems)
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
    if (score !== null && !(score >= 0 && score <= 1)) {
      problems.add('judgement.score', [...path, 'score'], `Expected a number from 0 to 1, found ${score}.`)
    }
    return { id, left, right, verdict, score, rationale, by }
  })
}

function idOf(
  prefix: string,
  { id }: { id?: string },
  input: ReportInput,
  kinds: Kinds,
  path: Path,
  problems: Problems,
): string {
  const chosen = id ?? madeId(prefix, input, path)
  kinds.describe(chosen, 'other', prefix, [...path, 'id'], problems)
  return chosen
}
