/** The series of estimates with a claim that loses an assertion: as they stand, and as they would. */
import type { Graph } from '../../graph/read.ts'
import type { Scope } from '../../graph/row.ts'
import { type Range, rangeOf } from '../counts/interval-range.ts'
import type { Interval } from '../counts/intervals.ts'
import { type EstimateQuestion, questionsLike } from '../estimate/question.ts'
import { type Answers, answersTo, type Estimated, estimatedOf, readAnswers } from '../estimate/read.ts'
import { bucketsOf, type EstimatePoint, type EstimateSeries, seriesOf, sortedFor, within } from '../estimate/series.ts'
import { expectWithin } from '../filter/refusal.ts'
import { type FoundPage, foundPage } from '../found-page.ts'
import { changedPoints, type PointChange } from '../rules/impact/points.ts'
import type { Impact } from './impact.ts'

/** So many series are worked out at once. */
export const MOST_SERIES = 20

export interface ImpactSeries {
  readonly scope: Scope
  readonly question: EstimateQuestion
  /** The claims that lose an assertion, by id. */
  readonly claims: readonly string[]
  readonly before: EstimateSeries
  readonly after: EstimateSeries
  readonly changes: readonly PointChange<EstimatePoint>[]
}

export interface SeriesArguments {
  interval: Interval
  from?: Date | null | undefined
  to?: Date | null | undefined
  first: number
  after?: string | null | undefined
}

/**
 * A page of them, those first of which most claims lose an assertion: one query for the questions that these answer, one
 * for all that is said in answer to those shown.
 *
 * @throws UserError BAD_USER_INPUT for more than MOST_SERIES, or a series of too many intervals or votes
 */
export async function seriesChanged(
  graph: Graph,
  impact: Impact,
  { interval, from, to, first, after }: SeriesArguments,
): Promise<FoundPage<ImpactSeries>> {
  expectWithin('first', first, MOST_SERIES)
  const asked = rangeOf(interval, { from, to })
  const { asOf, scope, discredit } = impact
  const ids = impact.claims.flatMap(({ id, losesAssertion }) => (losesAssertion ? [id] : []))
  const rows = ids.length === 0 ? [] : await graph.readFile('claim/find-questions', { ids })
  const { edges, ...page } = foundPage(
    {
      field: 'series',
      rows,
      keys: [{ of: ({ claims }) => claims.length, descending: true }, { of: ({ comparisonKey }) => comparisonKey }],
      narrowed: [discredit, asOf.valid ?? null],
    },
    { first, after },
  )
  const chosen = edges.map(({ node: { unit, claims, comparisonKey: _, ...question } }) => ({
    question: { ...question, measure: unit } as EstimateQuestion,
    claims,
  }))
  const questions = chosen.flatMap(({ question }, of) => questionsLike(question).map((like) => ({ ...like, of })))
  const answers = await answersIn(graph, questions, impact)
  const nodes = chosen.map(({ question, claims }, at): ImpactSeries => {
    const answered = (falls: Impact['falls']) =>
      estimatedOf(
        answersTo(answers, (number) => questions[number]?.of === at, falls),
        questions,
      )
    const [before, after] = [answered(() => false), answered(impact.falls)]
    return { scope, claims, question, ...onOneLine({ question, interval, asked, scope }, before, after) }
  })
  return { ...page, edges: edges.map(({ cursor }, at) => ({ node: nodes[at] as ImpactSeries, cursor })) }
}

async function answersIn(graph: Graph, questions: readonly EstimateQuestion[], { asOf }: Impact): Promise<Answers> {
  if (questions.length === 0) return { claims: [], parts: [], sources: [], judgements: [] }
  return readAnswers(graph, questions, asOf)
}

interface Line {
  question: EstimateQuestion
  interval: Interval
  asked: Partial<Range>
  scope: Scope
}

/** Both series on a line that reaches as far as either, or as was asked. */
function onOneLine({ question, interval, asked, scope }: Line, one: Estimated, other: Estimated) {
  const sorted = [one, other].map(({ claims }) => sortedFor(question, claims, interval))
  const line = within(
    sorted.flatMap(({ counted }) => counted),
    interval,
  )
  const buckets = bucketsOf(interval, { ...line, ...asked })
  const series = ({ voters }: Estimated, at: number) =>
    seriesOf({ question, sorted: sorted[at] ?? { counted: [], omitted: [] }, voters, scope }, buckets, interval)
  const [before, after] = [series(one, 0), series(other, 1)]
  return { before, after, changes: changedPoints(before.points, after.points) }
}
