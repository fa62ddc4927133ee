import { types } from '../../graph/catalogue.generated.ts'
import {
  createActor,
  createEvent,
  createPlace,
  createSource,
  createUnit,
} from '../../resolvers/record/create-entity.ts'
import { Actor } from '../actor.ts'
import { builder } from '../builder.ts'
import { Event } from '../event.ts'
import { Place } from '../place.ts'
import { Source } from '../source.ts'
import { Unit } from '../unit.ts'
import { namedFields, ownFields } from './entity-inputs.ts'
import { mutation, operationId, written } from './mutation.ts'

const name = { required: true, description: 'The name it goes by, in at most 500 characters.' } as const

/** What an external id of another entity, or a reference to nothing, is answered with. */
const errors = ['EXTERNAL_ID_TAKEN', 'NOT_FOUND'] as const

mutation('createActor', {
  description: 'Records a state, an armed force, a government body, an organisation or a person.',
  role: 'EDITOR',
  input: builder.inputType('CreateActorInput', {
    description: 'A new actor.',
    fields: (t) => ({
      operationId: t.id(operationId),
      name: t.string(name),
      ...namedFields(t),
      ...ownFields.actor(t, true),
    }),
  }),
  success: 'The actor was recorded.',
  fields: (t) => ({
    actor: written(t, Actor, types.Actor, ({ entity }) => entity, { description: 'The actor.' }),
  }),
  errors,
  resolve: createActor,
})

mutation('createUnit', {
  description: 'Records a military formation.',
  role: 'EDITOR',
  input: builder.inputType('CreateUnitInput', {
    description: 'A new unit.',
    fields: (t) => ({
      operationId: t.id(operationId),
      name: t.string(name),
      ...namedFields(t),
      ...ownFields.unit(t, true),
    }),
  }),
  success: 'The unit was recorded.',
  fields: (t) => ({ unit: written(t, Unit, types.Unit, ({ entity }) => entity, { description: 'The unit.' }) }),
  errors,
  resolve: createUnit,
})

mutation('createPlace', {
  description: 'Records a place, within the places it lies in.',
  role: 'EDITOR',
  input: builder.inputType('CreatePlaceInput', {
    description: 'A new place.',
    fields: (t) => ({
      operationId: t.id(operationId),
      name: t.string(name),
      ...namedFields(t),
      ...ownFields.place(t, true),
    }),
  }),
  success: 'The place was recorded.',
  fields: (t) => ({
    place: written(t, Place, types.Place, ({ entity }) => entity, { description: 'The place.' }),
  }),
  errors,
  resolve: createPlace,
})

mutation('createEvent', {
  description: 'Records an event that claims can be about.',
  role: 'EDITOR',
  input: builder.inputType('CreateEventInput', {
    description: 'A new event.',
    fields: (t) => ({
      operationId: t.id(operationId),
      name: t.string(name),
      ...namedFields(t),
      ...ownFields.event(t, true),
    }),
  }),
  success: 'The event was recorded.',
  fields: (t) => ({
    event: written(t, Event, types.Event, ({ entity }) => entity, { description: 'The event.' }),
  }),
  errors,
  resolve: createEvent,
})

mutation('createSource', {
  description: 'Records a source, with who it is and whom it speaks from within, as far as that is known.',
  role: 'EDITOR',
  input: builder.inputType('CreateSourceInput', {
    description: 'A new source.',
    fields: (t) => ({
      operationId: t.id(operationId),
      name: t.string(name),
      ...namedFields(t),
      ...ownFields.source(t, true),
    }),
  }),
  success: 'The source was recorded.',
  fields: (t) => ({
    source: written(t, Source, types.Source, ({ entity }) => entity, { description: 'The source.' }),
  }),
  errors,
  resolve: createSource,
})
