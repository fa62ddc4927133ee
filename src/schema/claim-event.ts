/** Subscriptions: what becomes of claims, as it is recorded. */
import { types } from '../graph/catalogue.generated.ts'
import type { FilterInput } from '../graph/filters.ts'
import type { ClaimEvent as ClaimEventShape } from '../resolvers/streams/claim-feed.ts'
import { builder } from './builder.ts'
import { Change } from './change.ts'
import { Claim } from './claim.ts'
import type { Fields } from './fields.ts'
import { ClaimFilter } from './filters.ts'

const ClaimEvent = builder.objectRef<ClaimEventShape>('ClaimEvent')

ClaimEvent.implement({
  description:
    'What was done to a claim, or to what is said about it: it was recorded or corrected; assertions, caveats, assessments or judgements of it were recorded or taken back. Changes that come faster than they are sent make one event for each claim.',
  fields: (t) => ({
    claim: t.field({
      type: Claim,
      description: 'The claim as it was known right after the change. Its `history` says what was done, latest first.',
      resolve: ({ claimId, changedAt }, _, { graph }, info) =>
        graph.readById(types.Claim, claimId, { known: changedAt }, info) as Promise<object> as never,
    }),
    recorded: t.exposeBoolean('recorded', {
      description: 'Whether the claim itself was recorded: it is new.',
    }),
    fits: t.exposeBoolean('fits', {
      description:
        'Whether the claim is among those asked for, as `claims` lists them, right after the change. Who keeps such a list puts the claim there if so, and else takes it away: it was corrected, or does not fit the filter any more.',
    }),
    change: t.field({
      type: Change,
      description: 'The change that did it; the last one, where the event tells of several.',
      resolve: ({ changeId, changedAt }, _, { graph }, info) =>
        graph.readById(types.Change, changeId, { known: changedAt }, info) as Promise<object> as never,
    }),
    since: t.exposeString('since', {
      description: 'Where to go on behind this event: the argument `since` of the same subscription, asked again.',
    }),
  }),
})

builder.subscriptionType({
  description:
    'Streams of events, as server-sent events (SSE): send the operation like any other, with `Accept: text/event-stream`. Each event is an answer in the shape of the operation. A stream goes on until either side ends it; asked again with the `since` of the last event that was received, it goes on without a gap and without telling anything twice, also in another process. An event with errors alone, or the end, is a reason to ask again.',
})

const SINCE =
  'From where: the `since` of the last event that was received, or an instant; only changes made later are told. By default from now on. Who asks `claims` first, and then for what follows since `extensions.asOf.known` of that answer, misses nothing.'

builder.subscriptionFields((t) => ({
  claimRecorded: t.field({
    type: ClaimEvent,
    description:
      'Claims as they are recorded, and what becomes of them. Told is every change to a claim that is in the list `claims(filter:)` right before the change or right after it: so who has received a claim is told when it is retracted or corrected, and when it no longer fits. What is done to the entities that it is about is no change of a claim.',
    args: { filter: t.arg({ type: ClaimFilter.ref, description: 'Only claims that fit this.' }), ...sinceArgument(t) },
    extensions: { role: 'READER' },
    subscribe: (_, { filter, since }, { feed, principal, onClose }) =>
      feed.open(
        { principal, onClose },
        { filter: filter == null ? undefined : ClaimFilter.read(filter as FilterInput, ['filter']) },
        since,
      ),
    resolve: (event) => event as ClaimEventShape,
  }),
  claimChanged: t.field({
    type: ClaimEvent,
    description:
      'What is done to one claim and to all that is said about it, also once it has been corrected. An id that no claim has is refused.',
    args: { id: t.arg.id({ required: true, description: 'The id of the claim.' }), ...sinceArgument(t) },
    extensions: { role: 'READER' },
    subscribe: (_, { id, since }, { feed, principal, onClose }) => feed.open({ principal, onClose }, { id }, since),
    resolve: (event) => event as ClaimEventShape,
  }),
}))

function sinceArgument<Parent>(t: Fields<Parent>) {
  return { since: t.arg.string({ description: SINCE }) }
}
