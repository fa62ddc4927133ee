import { type ChangeRow, type EffectRow, type NodeRow, roots, steps, types } from '../graph/catalogue.generated.ts'
import { nodeAsKnown } from '../resolvers/node.ts'
import { builder } from './builder.ts'
import { connectionType } from './connection.ts'
import { EffectKind } from './enums.ts'
import { computed, connection, type Fields, rootConnection, rootRow, row } from './fields.ts'
import { ChangeFilter } from './filters.ts'
import { Node } from './node.ts'
import { Principal } from './principal.ts'

export const Change = builder.objectRef<ChangeRow>('Change')

Change.implement({
  description: 'One entry of the log: what one mutation did, all of it at one moment.',
  interfaces: () => [Node],
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Its place in the log; that of the first is 1.' }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      description:
        'When it was recorded: later than every change before. What it did is seen by `asOf.known` from then on.',
    }),
    operation: t.exposeString('operation', { description: 'What was done, by the name of the mutation.' }),
    operationId: t.exposeID('operationId', {
      description: 'The id under which it was done: sent again with the same input, it is not done twice.',
    }),
    by: computed(t, Principal, ['by'], ({ by }) => ({ name: by }), {
      description: 'Who did it, a person or a program, from the credential.',
    }),
    effects: connection(t, EffectConnection, steps.change.effects, {
      description: 'What it did, to one thing after the other.',
    }),
    before: t.exposeString('before', {
      description: 'What stood before, as the hash covers it: canonical JSON (RFC 8785) of what was written over.',
    }),
    after: t.exposeString('after', {
      description: 'What was written, as the hash covers it: canonical JSON (RFC 8785). `effects` shows it as types.',
    }),
    hash: t.exposeString('hash', {
      description: 'The SHA-256 over this change and the hash of the change before it, in hexadecimal digits.',
    }),
  }),
})

/** What a change did to one thing: the fields of an edge that leads to the change, or from it to the thing. */
function effectFields<Parent extends EffectRow>(t: Fields<Parent>) {
  const asKnown = (before: number, description: string) =>
    computed(
      t,
      Node,
      ['nodeId', 'recordedAt'],
      ({ nodeId, recordedAt }, _, { graph }, info) => nodeAsKnown(graph, nodeId, recordedAt - before, info),
      { nullable: true, description },
    )
  return {
    kind: computed(t, EffectKind, ['kind'], ({ kind }) => kind, { description: 'What was done to it.' }),
    before: asKnown(1, 'It as it was known right before the change; null where it was recorded by the change.'),
    after: asKnown(0, 'It as it was known right after the change.'),
  }
}

const EffectConnection = connectionType<NodeRow, EffectRow>('Effect', () => Node, {
  of: 'things that a change did something to',
  edge: (t) => effectFields(t),
})

export const HistoryConnection = connectionType<ChangeRow, EffectRow>('History', () => Change, {
  of: 'changes of one thing',
  edge: (t) => ({
    ...effectFields(t),
    subject: row(t, Node, steps.effect.subject, {
      description: 'What something was done to: the thing itself, or what is said about it. As known now.',
    }),
  }),
})

export const ChangeConnection = connectionType('Change', () => Change, { of: 'changes of the log' })

builder.queryFields((t) => ({
  change: rootRow(t, Change, types.Change, { description: 'An entry of the log by its id, or null.' }),
  changes: rootConnection(t, ChangeConnection, roots.change.list, {
    description: 'The entries of the log in their order; the last ones with `last`.',
    filter: ChangeFilter,
    args: { since: t.arg({ type: 'DateTime', description: 'Only those made later than this.' }) },
  }),
}))
