/** Estimates for a chart: what is said of one quantity over time, one vote for each origin. */
import { types } from '../graph/catalogue.generated.ts'
import { readAsOf } from '../resolvers/as-of.ts'
import { MOST_POINTS } from '../resolvers/counts/interval-range.ts'
import {
  type EstimatePoint as EstimatePointShape,
  type EstimateSeries as EstimateSeriesShape,
  estimateSeries,
  MOST_VOTES,
} from '../resolvers/estimate/series.ts'
import {
  claimsOf,
  type Estimate,
  estimateRules,
  originsIn,
  reasonsOf,
  singleOriginShare,
} from '../resolvers/rules/estimate/point.ts'
import { estimateText, omissions } from '../resolvers/rules/estimate/series.ts'
import type { Voters } from '../resolvers/rules/estimate/voters.ts'
import { type Vote, voteBases } from '../resolvers/rules/estimate/votes.ts'
import type { MeasurementUnit as Unit } from '../resolvers/rules/units.ts'
import { builder } from './builder.ts'
import { Claim } from './claim.ts'
import { TimelineInterval } from './claim-counts.ts'
import { enumOf, MeasurementUnit, Modality, Predicate, QuantityRole } from './enums.ts'
import { asOfArgument, type Fields, ofLog } from './fields.ts'
import { type Found, foundRow, foundRows } from './found.ts'
import { Reason } from './reason.ts'
import { Source } from './source.ts'

const EstimateRule = enumOf('EstimateRule', 'By which rule an estimate has its figures.', estimateRules)
const EstimateOmission = enumOf('EstimateOmission', 'Why a claim on what is asked has no vote.', omissions)
const VoteBasis = enumOf('VoteBasis', 'How a figure speaks of an interval of a series.', voteBases)

const EstimateVote = builder.objectRef<Found<Vote & { voters: Voters }>>('EstimateVote')

EstimateVote.implement({
  description: 'The figure that one origin stands by.',
  fields: (t) => ({
    sources: foundRows(t, Source, types.Source, ({ voters, voter }) => voters.sourcesOf(voter), {
      description: 'Who it is, by id: more than one where sources are certainly the same.',
      mostly: 1,
    }),
    known: t.exposeBoolean('known', {
      description: 'Whether this is the origin; otherwise an outlet of which nobody knows where it has it from.',
    }),
    claim: foundRow(t, Claim, types.Claim, ({ claim }) => claim.id, {
      description: 'The claim that gives the figure.',
    }),
    basis: t.expose('basis', { type: VoteBasis, description: 'How it speaks of this time.' }),
    low: t.float({
      nullable: true,
      description: 'The lowest value that it may mean; null where it sets no lower bound.',
      resolve: ({ claim }) => claim.span.low,
    }),
    number: t.float({
      nullable: true,
      description: 'The number said, or the middle of a range; null where it only sets a bound.',
      resolve: ({ claim }) => claim.span.number,
    }),
    high: t.float({
      nullable: true,
      description: 'The highest value that it may mean; null where it sets no upper bound.',
      resolve: ({ claim }) => claim.span.high,
    }),
  }),
})

type Shown = Estimate & { readonly measure: Unit; readonly voters: Voters; readonly scope: Found<object>['scope'] }

/** The fields of an estimate; `when` is what it is of, for the sentence that nothing is said. */
export function estimateFields<Parent extends Shown>(t: Fields<Parent>, when: (parent: Parent) => string) {
  const figure = (name: 'low' | 'best' | 'high', description: string) =>
    t.float({ nullable: true, description, resolve: (estimate: Parent) => estimate[name] })
  const counted = (description: string, count: (estimate: Parent) => number) =>
    t.int({ description, resolve: (estimate: Parent) => count(estimate) })
  return {
    low: figure(
      'low',
      'The lowest value that any vote may mean; null where nothing is said, or one sets no lower bound.',
    ),
    best: figure(
      'best',
      'The median of what known origins say, or of the outlets where none is known; null without a number.',
    ),
    high: figure(
      'high',
      'The highest value that any vote may mean; null where nothing is said, or one sets no upper bound.',
    ),
    rule: t.field({
      type: EstimateRule,
      description: 'Which rule gave the figures.',
      resolve: ({ rule }: Parent) => rule,
    }),
    because: t.field({
      type: [Reason],
      description: 'Why each figure is what it is, and what to know of the votes, each with the claims it rests on.',
      resolve: (estimate: Parent) => reasonsOf(estimate, estimate.measure, when(estimate)),
    }),
    origins: counted('How many known origins have a vote.', originsIn),
    unknownLineage: counted(
      'How many outlets have a vote of which nobody knows where they have it from.',
      (estimate) => estimate.votes.length - originsIn(estimate),
    ),
    singleOriginShare: t.float({
      nullable: true,
      description:
        'The share of the votes of known origins that rest on a single one, since no other gives a figure that agrees: from 0 to 1; null where no origin is known.',
      resolve: (estimate: Parent) => singleOriginShare(estimate),
    }),
    carriedForward: counted(
      'How many votes are of an earlier time and carried forward.',
      ({ votes }) => votes.filter(({ basis }) => basis === 'CARRIED_FORWARD').length,
    ),
    votes: t.field({
      type: [EstimateVote],
      description: 'The votes, one for each origin, by its id; then those of outlets.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ votes, voters, scope }: Parent) => votes.map((vote) => ({ ...vote, voters, scope })),
    }),
    claims: foundRows(t, Claim, types.Claim, ({ votes }: Parent) => claimsOf(votes), {
      description: 'The claims that the votes are for, by id.',
      mostly: 3,
    }),
  }
}

export const EstimatePoint = builder.objectRef<EstimatePointShape>('EstimatePoint')

EstimatePoint.implement({
  description: 'What is said of one interval of a series. Where nothing is, the figures are null, and `rule` says so.',
  fields: (t) => ({
    label: t.exposeString('label', {
      description: 'What the interval is called: `2024-11-09`, `2024-W45`, `2024-11`, `2024-Q4`, `2024`.',
    }),
    from: t.expose('from', { type: 'DateTime', description: 'When it begins.' }),
    to: t.expose('to', { type: 'DateTime', description: 'When it ends, exclusive.' }),
    fromEpoch: t.exposeFloat('from', { description: 'When it begins, in milliseconds since 1970-01-01T00:00:00Z.' }),
    toEpoch: t.exposeFloat('to', { description: 'When it ends, in milliseconds since 1970-01-01T00:00:00Z.' }),
    ...estimateFields(t, ({ label }) => `of ${label}`),
  }),
})

/** So many of the claims that are left out can be looked at. */
const SHOWN_OMITTED = 100

type Omitted = Found<EstimateSeriesShape['omitted'][number]>
const OmittedClaims = builder.objectRef<Omitted>('OmittedClaims')

OmittedClaims.implement({
  description: 'Claims on what is asked that have no vote in a series.',
  fields: (t) => ({
    why: t.expose('why', { type: EstimateOmission, description: 'Why they have none.' }),
    count: t.int({ description: 'How many there are.', resolve: ({ claims }) => claims.length }),
    claims: foundRows(t, Claim, types.Claim, ({ claims }) => claims.slice(0, SHOWN_OMITTED), {
      description: `The first ${SHOWN_OMITTED} of them, by id.`,
      mostly: 3,
    }),
  }),
})

export const EstimateSeries = builder.objectRef<EstimateSeriesShape>('EstimateSeries')

EstimateSeries.implement({
  description: estimateText,
  fields: (t) => ({
    points: t.field({
      type: [EstimatePoint],
      description: 'One point for each interval, the earliest first; also for those of which nothing is said.',
      complexity: { field: 1, multiplier: 100 },
      resolve: ({ points }) => [...points],
    }),
    measure: t.field({
      type: MeasurementUnit,
      description: 'The unit of the figures.',
      resolve: ({ question }) => question.measure,
    }),
    modality: t.field({
      type: Modality,
      description: 'Whether it is a series of what is, what is intended, or what is expected.',
      resolve: ({ question }) => question.modality,
    }),
    role: t.field({
      type: QuantityRole,
      description: 'What the figures measure.',
      resolve: ({ question }) => question.role,
    }),
    claims: t.exposeInt('claims', { description: 'How many claims stand on the line, in any interval.' }),
    origins: t.exposeInt('origins', { description: 'How many known origins say something, of any interval.' }),
    omitted: t.field({
      type: [OmittedClaims],
      description: 'The claims on what is asked that have no vote, by why: those without a date among them.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ omitted, scope }) => omitted.map((one) => ({ ...one, scope })),
    }),
  }),
})

/** All claims on what is asked are gone through, whatever comes out: worth as much as this many fields. */
const SCAN = 500

builder.queryFields((t) => ({
  estimates: t.field({
    type: EstimateSeries,
    description: `${estimateText} At most ${MOST_POINTS} intervals, and ${MOST_VOTES.toLocaleString('en')} votes in all.`,
    args: {
      subject: t.arg.id({ required: true, description: 'Whom or what the claims are about.' }),
      predicate: t.arg({ type: Predicate, required: true, description: 'What they say of it; it takes a quantity.' }),
      measure: t.arg({
        type: MeasurementUnit,
        required: true,
        description: 'The unit of the figures; what was said in another one of the same dimension is converted.',
      }),
      object: t.arg.id({ description: 'Whom or what the subject acts on; by default claims that name nobody.' }),
      place: t.arg.id({
        description:
          'Where; by default claims that name no place. A place within it is another question, as `deploymentSummary` shows.',
      }),
      wording: t.arg.string({ description: 'The words that matter, such as "killed"; by default claims without any.' }),
      modality: t.arg({
        type: Modality,
        defaultValue: 'STATED_AS_FACT',
        description: 'A series of what is, of what is intended, or of what is expected: never of two of these.',
      }),
      role: t.arg({
        type: QuantityRole,
        description: 'What the figures measure: a level unless told otherwise, or a rate where the unit is one.',
      }),
      from: t.arg({
        type: 'DateTime',
        description:
          'Where the line begins: with the interval of this; with the first of which something is said unless given.',
      }),
      to: t.arg({
        type: 'DateTime',
        description: 'Where the line ends, exclusive; with the last interval of which something is said unless given.',
      }),
      interval: t.arg({ type: TimelineInterval, required: true, description: 'How long an interval is.' }),
      ...asOfArgument(t),
    },
    extensions: ofLog,
    complexity: { field: SCAN, multiplier: 1 },
    resolve: (_, { asOf, ...args }, { graph }) => estimateSeries(graph, args, readAsOf(asOf)),
  }),
}))
