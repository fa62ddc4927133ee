import { publicationDay } from '../../seeds/kursk-report/days.ts'
import type { ReportInput } from '../../src/resolvers/record/input.ts'

type Recorded = ReportInput['claims'][number]

/** Each claim of a report in one line, its first word the number under which it comes. */
export function statements(report: ReportInput): string[] {
  const numberOf = (id: string) => report.claims.findIndex((recorded) => recorded.id === id) + 1
  return report.claims.map(({ claim, assertion }, index) =>
    [
      `${index + 1} ${who(claim)}`,
      howMuch(claim, numberOf),
      claim.modality ?? 'as fact',
      when(claim),
      said(assertion, report.defaults),
    ].join(' | '),
  )
}

function who({ subject, predicate, object, place, condition }: Recorded['claim']): string {
  const where = place ? `@ ${bare(place)}` : undefined
  return `${words(bare(subject), predicate, object && bare(object), where)}${condition ? ', on a condition' : ''}`
}

function howMuch({ quantity, relations = [] }: Recorded['claim'], numberOf: (id: string) => number): string {
  const verbs = { BASELINE: 'against', SPECIFIES: 'specifying', PART_OF: 'part of', CORRECTS: 'correcting' }
  const others = relations.map(({ kind, claim }) => `, ${verbs[kind]} ${numberOf(claim)}`)
  if (!quantity) return `-${others.join('')}`
  const { qualifier, amount, lower, upper, unit, role } = quantity
  return `${words(qualifier, amount, lower, upper, unit, role)}${others.join('')}`
}

function when({ validTime }: Recorded['claim']): string {
  const edtf = validTime?.edtf === publicationDay ? 'P' : validTime?.edtf
  return words(edtf ?? 'undated', validTime?.basis, validTime?.extent, validTime?.end)
}

function said(assertion: Recorded['assertion'], defaults: ReportInput['defaults']): string {
  const origin = (assertion.chain ?? defaults?.chain ?? []).find(({ role }) => role === 'ORIGIN')
  const act = origin?.speechAct === 'SAID' ? undefined : origin?.speechAct
  const day = assertion.saidAt && `on ${assertion.saidAt}`
  const voice = assertion.voice ?? defaults?.voice
  return words(assertion.stance ?? 'ASSERTS', voice, origin ? bare(origin.source) : 'nobody known', act, day)
}

/** An id without its kind. */
function bare(id: string): string {
  return id.slice(id.indexOf('_') + 1)
}

function words(...parts: (string | null | undefined)[]): string {
  return parts.filter((part) => part).join(' ')
}
