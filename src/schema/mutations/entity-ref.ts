/** How an input names an entity: by its id, by what it is called elsewhere, or by describing it in place. */
import { builder } from '../builder.ts'
import { ExternalIdInput } from '../external-id.ts'
import { namedFields, ownFields } from './entity-inputs.ts'

/** An id of one's own choice. */
export const chosenId =
  'An id for it: a new one that says its kind, such as `unit_a-few-words`, or a name that holds within this input only, `_:name`. Made here if left out.'

const name = { required: true, description: 'The name it goes by, in at most 500 characters.' } as const

const NewActorInput = builder.inputType('NewActorInput', {
  description: 'A new actor.',
  fields: (t) => ({
    id: t.id({ description: chosenId }),
    name: t.string(name),
    ...namedFields(t),
    ...ownFields.actor(t, true),
  }),
})

const NewUnitInput = builder.inputType('NewUnitInput', {
  description: 'A new unit.',
  fields: (t) => ({
    id: t.id({ description: chosenId }),
    name: t.string(name),
    ...namedFields(t),
    ...ownFields.unit(t, true),
  }),
})

const NewPlaceInput = builder.inputType('NewPlaceInput', {
  description: 'A new place.',
  fields: (t) => ({
    id: t.id({ description: chosenId }),
    name: t.string(name),
    ...namedFields(t),
    ...ownFields.place(t, true),
  }),
})

const NewEventInput = builder.inputType('NewEventInput', {
  description: 'A new event.',
  fields: (t) => ({
    id: t.id({ description: chosenId }),
    name: t.string(name),
    ...namedFields(t),
    ...ownFields.event(t, true),
  }),
})

const NewSourceInput = builder.inputType('NewSourceInput', {
  description: 'A new source.',
  fields: (t) => ({
    id: t.id({ description: chosenId }),
    name: t.string(name),
    ...namedFields(t),
    ...ownFields.source(t, true),
  }),
})

export const NewEntityInput = builder.inputType('NewEntityInput', {
  description: 'An entity that is not recorded yet, by its type.',
  isOneOf: true,
  fields: (t) => ({
    actor: t.field({ type: NewActorInput, description: 'A state, armed force, body, organisation or person.' }),
    unit: t.field({ type: NewUnitInput, description: 'A military formation.' }),
    place: t.field({ type: NewPlaceInput, description: 'A place.' }),
    event: t.field({ type: NewEventInput, description: 'An event.' }),
    source: t.field({ type: NewSourceInput, description: 'A source of claims.' }),
  }),
})

export const EntityRef = builder.inputType('EntityRef', {
  description: 'An entity: by its id, by what it is called elsewhere, or described in place.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'The id, or a name that this input gives it, `_:name`.' }),
    externalId: t.field({ type: ExternalIdInput, description: 'What it is called elsewhere, if it is recorded.' }),
    new: t.field({ type: NewEntityInput, description: 'The entity itself, which is recorded too.' }),
  }),
})
