import { type ClaimDifferenceRow, roots, steps, types } from '../graph/catalogue.generated.ts'
import type { Connection } from '../graph/decode.ts'
import type { FilterInput } from '../graph/filters.ts'
import { DEFAULT_PAGE, LARGEST_PAGE, sizeOf } from '../graph/page.ts'
import { differenceArguments, flipsOf } from '../resolvers/explore/difference.ts'
import {
  differenceKinds,
  differenceText,
  type StatusFlip as StatusFlipShape,
  statusAxes,
} from '../resolvers/rules/difference.ts'
import { builder } from './builder.ts'
import { ChangeConnection } from './change.ts'
import { Claim } from './claim.ts'
import { connectionType } from './connection.ts'
import { enumOf } from './enums.ts'
import { computed, connection, ofLog, row } from './fields.ts'
import { ClaimFilter } from './filters.ts'
import { Reason } from './reason.ts'

const DifferenceKind = enumOf('DifferenceKind', 'What was done to a claim, or to what it rests on.', differenceKinds)
const StatusAxis = enumOf('StatusAxis', 'One of the three axes of the status of a claim.', statusAxes)

export const StatusFlip = builder.objectRef<StatusFlipShape>('StatusFlip')

StatusFlip.implement({
  description: 'An axis of the status of a claim that is not what it was.',
  fields: (t) => ({
    axis: t.expose('axis', { type: StatusAxis, description: 'The axis.' }),
    before: t.exposeString('before', { description: 'What it was: a value of `Support`, `Dispute` or `Lifecycle`.' }),
    after: t.exposeString('after', { description: 'What it is at the end, from the same list.' }),
    becauseBefore: t.field({
      type: Reason,
      nullable: true,
      description: 'Why it was that.',
      resolve: ({ becauseBefore }) => becauseBefore,
    }),
    becauseAfter: t.field({
      type: Reason,
      nullable: true,
      description: 'Why it is that at the end.',
      resolve: ({ becauseAfter }) => becauseAfter,
    }),
  }),
})

const ClaimDifference = builder.objectRef<ClaimDifferenceRow>('ClaimDifference')

ClaimDifference.implement({
  description: differenceText,
  fields: (t) => ({
    claim: row(t, Claim, steps.claimDifference.claim, { description: 'The claim, as known at the end.' }),
    before: computed(
      t,
      Claim,
      ['claimId', 'since'],
      ({ claimId, since }, _, { graph }, info) => graph.readById(types.Claim, claimId, { known: since }, info),
      { nullable: true, description: 'The claim as known at the beginning; null if it was not recorded then.' },
    ),
    kinds: computed(
      t,
      [DifferenceKind],
      ['kinds'],
      ({ kinds }) => Object.keys(differenceKinds).filter((kind) => kinds.includes(kind)),
      { description: 'What was done, each once.' },
    ),
    at: t.expose('at', { type: 'DateTime', description: 'When something was done last.' }),
    flips: computed(t, [StatusFlip], ['claimId', 'since', 'kinds'], (it, _, { graph }) => flipsOf(graph, it), {
      description: 'The axes of its status that are not what they were. None of a claim that was recorded between.',
    }),
    changes: connection(t, ChangeConnection, steps.claimDifference.changes, {
      description: 'The entries of the log that did it, in order.',
    }),
  }),
})

const ClaimDifferenceConnection = connectionType('ClaimDifference', () => ClaimDifference, {
  of: 'claims that something was done to',
})

const Between = builder.inputType('BetweenInput', {
  description: 'Two moments of known time.',
  fields: (t) => ({
    from: t.field({
      type: 'DateTime',
      required: true,
      description: 'When somebody looked last: `extensions.asOf.known` of that answer.',
    }),
    to: t.field({ type: 'DateTime', description: 'When they look; now unless given.' }),
  }),
})

/** All that was recorded between is gone through: worth as much as this many fields. */
const SCAN = 300

builder.queryFields((t) => ({
  diff: t.field({
    type: ClaimDifferenceConnection.connection,
    description:
      'What changed since somebody looked last: the claims that something was done to between two moments, or whose status may have become another, those first to which it was done last.',
    args: {
      between: t.arg({ type: Between, required: true, description: 'Between which moments of known time.' }),
      about: t.arg.id({ description: 'Only claims that have this entity as their subject, object or place.' }),
      filter: t.arg({ type: ClaimFilter.ref, description: 'Only claims that fit this, as known at the end.' }),
      kinds: t.arg({ type: [DifferenceKind], description: 'Only where one of these was done; all by default.' }),
      first: t.arg.int({ description: `How many: 1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} unless told otherwise.` }),
      after: t.arg.string({ description: 'Only what comes after the row with this cursor.' }),
    },
    extensions: ofLog,
    complexity: ({ first }) => ({
      field: SCAN,
      multiplier: sizeOf(first),
    }),
    resolve: (_, { between, about, filter, kinds, first, after }, { graph }, info) => {
      const { since, ...asOf } = differenceArguments(between)
      const conditions = [...(about == null ? [] : [{ about: { id: { eq: about } } }]), ...(filter ? [filter] : [])]
      const narrowed = conditions.length === 0 ? null : ClaimFilter.read({ and: conditions } as FilterInput, ['filter'])
      return graph.readRoot(
        roots.claimDifference.list,
        'connection',
        { since, kinds: kinds ?? Object.keys(differenceKinds), filter: narrowed, first, after },
        asOf,
        info,
      ) as Promise<Connection>
    },
  }),
}))
