import { type EventRow, roots, types } from '../graph/catalogue.generated.ts'
import { builder } from './builder.ts'
import { connectionType } from './connection.ts'
import { Entity } from './entity.ts'
import { EventKind } from './enums.ts'
import { rootConnection, rootRow } from './fields.ts'
import { EventFilter } from './filters.ts'
import { Node } from './node.ts'
import { EntityOrder } from './orders.ts'

export const Event = builder.objectRef<EventRow>('Event')

Event.implement({
  description:
    'Something that happened or is under way, such as an offensive. Claims can be about it, and be dated by it.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({ kind: t.expose('kind', { type: EventKind, description: 'What it is.' }) }),
})

export const EventConnection = connectionType('Event', () => Event, { of: 'events' })

builder.queryFields((t) => ({
  event: rootRow(t, Event, types.Event, { description: 'An event by its id, or null.' }),
  events: rootConnection(t, EventConnection, roots.event.list, {
    description: 'Events, by id.',
    filter: EventFilter,
    order: EntityOrder,
  }),
}))
