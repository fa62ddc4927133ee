/** Counts for dashboards: flat rows that a chart can take as they are. */

import { type ClaimCountRow, roots } from '../graph/catalogue.generated.ts'
import type { FilterInput } from '../graph/filters.ts'
import { sizeOf } from '../graph/page.ts'
import { readAsOf } from '../resolvers/as-of.ts'
import {
  claimDimensions,
  countArguments,
  DEFAULT_GROUPS,
  MOST_DIMENSIONS,
  MOST_GROUPS,
} from '../resolvers/counts/claim-dimensions.ts'
import { claimTimeline, type TimelinePoint, timelineAxes } from '../resolvers/counts/claim-timeline.ts'
import { MOST_POINTS } from '../resolvers/counts/interval-range.ts'
import { intervals } from '../resolvers/counts/intervals.ts'
import { statusTables } from '../resolvers/rules/status.ts'
import { builder } from './builder.ts'
import {
  Credibility,
  Dispute,
  enumOf,
  Lifecycle,
  Modality,
  Predicate,
  Reliability,
  Stance,
  Support,
  sentences,
  Voice,
} from './enums.ts'
import { asOfArgument, computed, type ObjectFields, ofLog } from './fields.ts'
import { ClaimFilter } from './filters.ts'

const ClaimDimension = enumOf('ClaimDimension', 'What claims can be counted by.', sentences(claimDimensions))
export const TimelineInterval = enumOf('TimelineInterval', 'The length of the intervals of a time line.', intervals)
const TimelineAxis = enumOf('TimelineAxis', 'By which of its times a claim stands on a time line.', timelineAxes)

type Fields = ObjectFields<ClaimCountRow>

/** The id and the name of what was counted by. */
function named<Id extends keyof ClaimCountRow & string>(
  t: Fields,
  id: Id,
  label: keyof ClaimCountRow & string,
  what: string,
) {
  return {
    [id]: t.expose(id as 'subjectId', { type: 'ID', nullable: true, description: `The id of ${what}.` }),
    [label]: t.exposeString(label as 'subjectName', {
      nullable: true,
      description: `What ${what} is called, as known then.`,
    }),
  }
}

/** A value of a status, which is kept by its place in its table. */
function stood(t: Fields, type: unknown, column: keyof typeof statusTables, description: string) {
  const wordOf = (rank: number | null) => (rank === null ? null : statusTables[column][rank])
  return { [column]: computed(t, type, [column], (row) => wordOf(row[column]), { nullable: true, description }) }
}

/** When an interval begins, as a date and as a number. */
function dated(t: Fields, column: 'validYear' | 'validMonth' | 'saidMonth' | 'recordedMonth', what: string) {
  return {
    [column]: t.expose(column, { type: 'DateTime', nullable: true, description: `When ${what} begins.` }),
    [`${column}Epoch`]: computed(t, 'Float', [column], (row) => row[column], {
      nullable: true,
      description: `The same in milliseconds since 1970-01-01T00:00:00Z.`,
    }),
  }
}

const ClaimCount = builder.objectRef<ClaimCountRow>('ClaimCount')

ClaimCount.implement({
  description:
    'How many claims have something in common. A field is null where the claims were not counted by it, and in the group of those that have none, or of which it is not known.',
  fields: (t) => ({
    count: t.exposeInt('count', {
      description: 'How many claims there are in the group; one that several sources make counts once.',
    }),
    predicate: t.expose('predicate', { type: Predicate, nullable: true, description: 'What they say of the subject.' }),
    modality: t.expose('modality', {
      type: Modality,
      nullable: true,
      description: 'Whether it is fact, aim or guess.',
    }),
    ...named(t, 'subjectId', 'subjectName', 'their subject'),
    ...named(t, 'objectId', 'objectName', 'their object'),
    ...named(t, 'placeId', 'placeName', 'their place'),
    ...named(t, 'sourceId', 'sourceName', 'who said them first'),
    ...named(t, 'publisherId', 'publisherName', 'who published them'),
    ...named(t, 'documentId', 'documentTitle', 'a document that says them'),
    stance: t.expose('stance', { type: Stance, nullable: true, description: 'What an assertion does with them.' }),
    voice: t.expose('voice', { type: Voice, nullable: true, description: 'Whose words a document uses.' }),
    reliability: t.expose('reliability', {
      type: Reliability,
      nullable: true,
      description: 'How reliable who said them first is judged to be.',
    }),
    credibility: t.expose('credibility', {
      type: Credibility,
      nullable: true,
      description: 'How credible they are judged to be.',
    }),
    ...stood(t, Support, 'support', 'What stands behind them.'),
    ...stood(t, Dispute, 'dispute', 'What stands against them.'),
    ...stood(t, Lifecycle, 'lifecycle', 'What became of their record.'),
    ...dated(t, 'validYear', 'the year in which they begin to hold'),
    ...dated(t, 'validMonth', 'the month in which they begin to hold'),
    ...dated(t, 'saidMonth', 'the month in which they were said'),
    ...dated(t, 'recordedMonth', 'the month in which they were recorded'),
  }),
})

const Point = builder.objectRef<TimelinePoint>('TimelinePoint')

Point.implement({
  description: 'How many claims there are in one interval of a time line, or, last, without a time.',
  fields: (t) => ({
    label: t.exposeString('label', {
      description: 'What it is called: `2024-11-09`, `2024-W45`, `2024-11`, `2024-Q4`, `2024`, or `undated`.',
    }),
    from: t.expose('from', { type: 'DateTime', nullable: true, description: 'When it begins; null for no time.' }),
    to: t.expose('to', { type: 'DateTime', nullable: true, description: 'When it ends, exclusive; null for no time.' }),
    fromEpoch: t.exposeFloat('from', {
      nullable: true,
      description: 'When it begins, in milliseconds since 1970-01-01T00:00:00Z.',
    }),
    toEpoch: t.exposeFloat('to', {
      nullable: true,
      description: 'When it ends, in milliseconds since 1970-01-01T00:00:00Z.',
    }),
    count: t.exposeInt('count', {
      description: 'How many claims stand in it; one that several sources make counts once.',
    }),
  }),
})

/** All claims are gone through, whatever comes out: worth as much as this many fields. */
const SCAN = 500

builder.queryFields((t) => ({
  claimCounts: t.field({
    type: [ClaimCount],
    description:
      'How many claims there are of each kind, most first: those that have not been corrected. A claim that has several values of a dimension, such as sources, counts once in the group of each, so groups can add up to more than there are claims.',
    args: {
      by: t.arg({
        type: [ClaimDimension],
        required: true,
        description: `What to count by: 1 to ${MOST_DIMENSIONS} different dimensions.`,
      }),
      filter: t.arg({ type: ClaimFilter.ref, description: 'Only claims that fit this.' }),
      first: t.arg.int({
        description: `How many groups, the largest: 1 to ${MOST_GROUPS}; ${DEFAULT_GROUPS} unless told otherwise.`,
      }),
      ...asOfArgument(t),
    },
    extensions: ofLog,
    complexity: ({ first }) => ({
      field: SCAN,
      multiplier: sizeOf(first, MOST_GROUPS, DEFAULT_GROUPS),
    }),
    resolve: (_, { by, filter, first, asOf }, { graph }, info) =>
      graph.readRoot(
        roots.claimCount.list,
        'list',
        { ...countArguments(by, first), filter: filterRead(filter) },
        readAsOf(asOf),
        info,
      ) as Promise<ClaimCountRow[]>,
  }),
  claimTimeline: t.field({
    type: [Point],
    description: `How many claims there are in each interval of time, those without a claim too, and last how many have no time: of those that have not been corrected. At most ${MOST_POINTS} intervals.`,
    args: {
      interval: t.arg({ type: TimelineInterval, required: true, description: 'How long an interval is.' }),
      axis: t.arg({ type: TimelineAxis, defaultValue: 'VALID', description: 'By which time of the claims.' }),
      from: t.arg({
        type: 'DateTime',
        description: 'Where the line begins: with the interval of this; with the first claim unless given.',
      }),
      to: t.arg({
        type: 'DateTime',
        description: 'Where the line ends, exclusive; with the last claim unless given.',
      }),
      filter: t.arg({ type: ClaimFilter.ref, description: 'Only claims that fit this.' }),
      ...asOfArgument(t),
    },
    extensions: ofLog,
    complexity: { field: SCAN, multiplier: 100 },
    resolve: (_, { asOf, axis, interval, filter, ...args }, { graph }) =>
      claimTimeline(graph, { ...args, filter: filterRead(filter), axis: axis ?? 'VALID', interval }, readAsOf(asOf)),
  }),
}))

function filterRead(filter: unknown): FilterInput | null {
  return filter == null ? null : ClaimFilter.read(filter as FilterInput, ['filter'])
}
