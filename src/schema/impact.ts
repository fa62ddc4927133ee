/** What would change if some sources, documents or assertions counted for nothing. */

import { types } from '../graph/catalogue.generated.ts'
import { sizeOf } from '../graph/page.ts'
import { readAsOf } from '../resolvers/as-of.ts'
import { MOST_POINTS } from '../resolvers/counts/interval-range.ts'
import {
  effectCounts,
  fallCounts,
  type Impact as ImpactShape,
  impactOf,
  MOST_DISCREDITED,
} from '../resolvers/impact/impact.ts'
import { assertionsFallen, claimsAffected } from '../resolvers/impact/pages.ts'
import { type LostRelation as LostRelationShape, relationsLost } from '../resolvers/impact/relations.ts'
import { type ImpactSeries as ImpactSeriesShape, MOST_SERIES, seriesChanged } from '../resolvers/impact/series.ts'
import { flipsBetween, statusesOf, supportReason } from '../resolvers/impact/statuses.ts'
import {
  type AffectedClaim as AffectedClaimShape,
  type ImpactEffect as Effect,
  impactEffects,
  impactText,
} from '../resolvers/rules/impact/affected.ts'
import {
  type Fall,
  type FallReason as FallReasonWord,
  fallReason,
  fallReasons,
} from '../resolvers/rules/impact/fallen.ts'
import { Assertion } from './assertion.ts'
import { builder } from './builder.ts'
import { Claim } from './claim.ts'
import { TimelineInterval } from './claim-counts.ts'
import { StatusFlip } from './difference.ts'
import { Entity } from './entity.ts'
import { enumOf, Predicate, Support } from './enums.ts'
import { EstimatePoint, EstimateSeries } from './estimates.ts'
import { asOfArgument, ofLog } from './fields.ts'
import { type Found, foundRow, foundRows } from './found.ts'
import { costOfPage, foundConnection, foundPageArguments } from './found-connection.ts'
import { LinkRelation } from './link.ts'
import { Reason } from './reason.ts'

const FallReason = enumOf('FallReason', 'Why an assertion counts for nothing.', fallReasons)
const ImpactEffect = enumOf('ImpactEffect', 'What becomes of the support of a claim.', impactEffects)

const FallenAssertion = builder.objectRef<Found<Fall>>('FallenAssertion')

FallenAssertion.implement({
  description: 'An assertion that counts for nothing.',
  fields: (t) => ({
    assertion: foundRow(t, Assertion, types.Assertion, ({ assertion }) => assertion.id, {
      description: 'The assertion, as it stands.',
    }),
    why: t.expose('why', { type: FallReason, description: 'Why, by the first reason that applies.' }),
    because: t.field({
      type: Reason,
      description: 'The same in a sentence, with the sources, documents and assertions it falls with.',
      resolve: (fall) => fallReason(fall),
    }),
  }),
})

const FallCount = builder.objectRef<{ why: FallReasonWord; count: number }>('FallCount')

FallCount.implement({
  description: 'How many assertions fall for one reason.',
  fields: (t) => ({
    why: t.expose('why', { type: FallReason, description: 'The reason.' }),
    count: t.exposeInt('count', {
      description: 'How many fall for it; those to which one before it applies do not count.',
    }),
  }),
})

const EffectCount = builder.objectRef<{ effect: Effect; count: number }>('EffectCount')

EffectCount.implement({
  description: 'How many claims have one effect.',
  fields: (t) => ({
    effect: t.expose('effect', { type: ImpactEffect, description: 'The effect.' }),
    count: t.exposeInt('count', { description: 'How many claims have it.' }),
  }),
})

const AffectedClaim = builder.objectRef<Found<AffectedClaimShape & { impact: ImpactShape }>>('AffectedClaim')

AffectedClaim.implement({
  description: 'A claim of which an assertion falls, or one of a claim that agrees with it.',
  fields: (t) => ({
    claim: foundRow(t, Claim, types.Claim, ({ id }) => id, { description: 'The claim, as it stands.' }),
    effect: t.expose('effect', { type: ImpactEffect, description: 'What becomes of its support.' }),
    falling: t.exposeInt('falling', {
      description: 'How many assertions fall: those of the claim, and those that say so of claims that agree with it.',
    }),
    staying: t.exposeInt('staying', { description: 'How many of these assertions stay.' }),
    supportBefore: t.field({
      type: Support,
      description: 'What stands behind it.',
      resolve: async ({ id, impact }, _, { graph }) => (await statusesOf(graph, id, impact)).before.support,
    }),
    supportAfter: t.field({
      type: Support,
      description: 'What would stand behind it.',
      resolve: async ({ id, impact }, _, { graph }) => (await statusesOf(graph, id, impact)).after.support,
    }),
    becauseBefore: t.field({
      type: Reason,
      description: 'Why its support is what it is.',
      resolve: async ({ id, impact }, _, { graph }) => supportReason((await statusesOf(graph, id, impact)).before),
    }),
    becauseAfter: t.field({
      type: Reason,
      description: 'Why its support would be what it would be.',
      resolve: async ({ id, impact }, _, { graph }) => supportReason((await statusesOf(graph, id, impact)).after),
    }),
    flips: t.field({
      type: [StatusFlip],
      description: 'The axes of its status that would be others: its support, and what stands against it.',
      complexity: { field: 1, multiplier: 1 },
      resolve: async ({ id, impact }, _, { graph }) => flipsBetween(await statusesOf(graph, id, impact)),
    }),
  }),
})

const LostRelation = builder.objectRef<LostRelationShape>('LostRelation')

LostRelation.implement({
  description: 'A relation between two entities that some claims would no longer report.',
  fields: (t) => ({
    type: t.expose('type', { type: LinkRelation, description: 'What joins the two.' }),
    from: foundRow(t, Entity, types.Entity, ({ from }) => from, { description: 'Where it begins.' }),
    to: foundRow(t, Entity, types.Entity, ({ to }) => to, { description: 'Where it ends.' }),
    count: t.int({
      description: 'How many claims would no longer report it.',
      resolve: ({ claims }) => claims.length,
    }),
    claims: foundRows(t, Claim, types.Claim, ({ claims }) => claims.slice(0, SHOWN_CLAIMS), {
      description: `The first ${SHOWN_CLAIMS} of them, by id.`,
      mostly: 3,
    }),
    stillReportedBy: t.exposeInt('stillReportedBy', {
      description: 'How many other claims still report it, of whatever time; 0 if the relation would be gone.',
    }),
  }),
})

const LostAttributions = builder.objectRef<{ type: string; count: number }>('LostAttributions')

LostAttributions.implement({
  description: 'How many relations of sources to claims would be gone.',
  fields: (t) => ({
    type: t.field({
      type: LinkRelation,
      description: 'Which: CLAIMS, DENIES or DECLINES_TO_COMMENT_ON.',
      resolve: ({ type }) => type as never,
    }),
    count: t.exposeInt('count', { description: 'How many: one for each assertion that falls and has an origin.' }),
  }),
})

const EstimateChange = builder.objectRef<ImpactSeriesShape['changes'][number]>('EstimateChange')

EstimateChange.implement({
  description: 'A point of a series that would be another: a figure, or a vote behind it.',
  fields: (t) => ({
    label: t.string({ description: 'What its interval is called.', resolve: ({ before }) => before.label }),
    before: t.field({ type: EstimatePoint, description: 'The point as it stands.', resolve: ({ before }) => before }),
    after: t.field({ type: EstimatePoint, description: 'The point as it would be.', resolve: ({ after }) => after }),
  }),
})

const ImpactSeries = builder.objectRef<ImpactSeriesShape>('ImpactSeries')

ImpactSeries.implement({
  description: 'A series of estimates in which a claim loses an assertion, as it stands and as it would.',
  fields: (t) => ({
    subject: foundRow(t, Entity, types.Entity, ({ question }) => question.subject, {
      description: 'Whom or what the claims are about.',
    }),
    predicate: t.field({
      type: Predicate,
      description: 'What they say of it.',
      resolve: ({ question }) => question.predicate,
    }),
    object: foundRow(t, Entity, types.Entity, ({ question }) => question.object, {
      description: 'Whom or what the subject acts on, if anything.',
      nullable: true,
    }),
    place: foundRow(t, Entity, types.Entity, ({ question }) => question.place, {
      description: 'Where, if anywhere.',
      nullable: true,
    }),
    wording: t.string({
      nullable: true,
      description: 'The words that matter, as the first of the claims has them.',
      resolve: ({ question }) => question.wording,
    }),
    count: t.int({ description: 'How many claims lose an assertion.', resolve: ({ claims }) => claims.length }),
    claims: foundRows(t, Claim, types.Claim, ({ claims }) => claims.slice(0, SHOWN_CLAIMS), {
      description: `The first ${SHOWN_CLAIMS} of them, by id.`,
      mostly: 3,
    }),
    before: t.field({
      type: EstimateSeries,
      description: 'The series as it stands.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: EstimateSeries,
      description: 'The series as it would be, on the same line of intervals.',
      resolve: ({ after }) => after,
    }),
    changes: t.field({
      type: [EstimateChange],
      description: 'The points that would be others, the earliest first.',
      complexity: { field: 1, multiplier: 10 },
      resolve: ({ changes }) => [...changes],
    }),
  }),
})

/** So many of the claims behind a relation or a series can be looked at. */
const SHOWN_CLAIMS = 100
const USUAL_SERIES = 5

const FallenAssertions = foundConnection('FallenAssertion', FallenAssertion, {
  of: 'assertions that count for nothing',
})
const AffectedClaims = foundConnection('AffectedClaim', AffectedClaim, { of: 'claims that are affected' })
const LostRelations = foundConnection('LostRelation', LostRelation, { of: 'relations that would lose claims' })
const ChangedSeries = foundConnection('ImpactSeries', ImpactSeries, { of: 'series of estimates' })

const Impact = builder.objectRef<ImpactShape>('Impact')

Impact.implement({
  description: impactText,
  fields: (t) => ({
    assertions: t.field({
      type: FallenAssertions,
      description: 'The assertions that count for nothing, in the order of the reasons, then by id.',
      args: {
        whys: t.arg({ type: [FallReason], description: 'Only those that fall for one of these; all by default.' }),
        ...foundPageArguments(t),
      },
      complexity: costOfPage,
      resolve: (impact, { whys, ...page }) => {
        const { edges, ...rest } = assertionsFallen(impact, whys, page)
        return {
          ...rest,
          edges: edges.map(({ node, cursor }) => ({ node: { ...node, scope: impact.scope }, cursor })),
        }
      },
    }),
    fallCounts: t.field({
      type: [FallCount],
      description: 'How many assertions fall for each reason, in the order of the reasons.',
      complexity: { field: 1, multiplier: 1 },
      resolve: fallCounts,
    }),
    claims: t.field({
      type: AffectedClaims,
      description: 'The claims that are affected, the gravest effect first, then by id.',
      args: {
        effects: t.arg({ type: [ImpactEffect], description: 'Only those with one of these effects; all by default.' }),
        ...foundPageArguments(t),
      },
      complexity: costOfPage,
      resolve: (impact, { effects, ...page }) => {
        const { edges, ...rest } = claimsAffected(impact, effects, page)
        const { scope } = impact
        return { ...rest, edges: edges.map(({ node, cursor }) => ({ node: { ...node, scope, impact }, cursor })) }
      },
    }),
    effectCounts: t.field({
      type: [EffectCount],
      description: 'How many claims have each effect, the gravest first.',
      complexity: { field: 1, multiplier: 1 },
      resolve: effectCounts,
    }),
    relations: t.field({
      type: LostRelations,
      description:
        'The relations between entities that some claims would no longer report, since nobody says so any more: those that most claims would no longer report first.',
      args: foundPageArguments(t),
      complexity: costOfPage,
      resolve: (impact, args, { graph }) => relationsLost(graph, impact, args),
    }),
    attributions: t.field({
      type: [LostAttributions],
      description:
        'How many relations of sources to claims would be gone, by kind; those of which none would are left out.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ attributions }) => [...attributions],
    }),
    series: t.field({
      type: ChangedSeries,
      description: `The series of estimates in which a claim loses an assertion, those first in which most claims do: each as \`estimates\` gives it, in the unit of the first of these claims by id. Claims under a condition are in no series. At most ${MOST_POINTS.toLocaleString('en')} intervals each.`,
      args: {
        interval: t.arg({ type: TimelineInterval, required: true, description: 'How long an interval is.' }),
        from: t.arg({
          type: 'DateTime',
          description:
            'Where each line begins: with the interval of this; with the first of which something is said unless given.',
        }),
        to: t.arg({
          type: 'DateTime',
          description: 'Where it ends, exclusive; with the last interval of which something is said unless given.',
        }),
        first: t.arg.int({
          defaultValue: USUAL_SERIES,
          required: true,
          description: `How many: 1 to ${MOST_SERIES}.`,
        }),
        after: t.arg.string({ description: 'Only what comes after the row with this cursor.' }),
      },
      complexity: ({ first }) => ({ field: FOR_SERIES, multiplier: sizeOf(first, MOST_SERIES) }),
      resolve: (impact, args, { graph }) => seriesChanged(graph, impact, args),
    }),
  }),
})

/** All that is said in answer to a question, and all that is said of what may fall, is gone through. */
const FOR_SERIES = 500
const SCAN = 1_000

builder.queryFields((t) => ({
  impact: t.field({
    type: Impact,
    description: `${impactText} Claims that were corrected are left out, with what was said of them.`,
    args: {
      discredit: t.arg.idList({
        required: true,
        description: `What counts for nothing: the ids of at most ${MOST_DISCREDITED} sources, documents and assertions.`,
      }),
      ...asOfArgument(t),
    },
    extensions: ofLog,
    complexity: { field: SCAN, multiplier: 1 },
    resolve: (_, { discredit, asOf }, { graph }) => impactOf(graph, discredit, readAsOf(asOf)),
  }),
}))
