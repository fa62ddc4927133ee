import { types } from '../../graph/catalogue.generated.ts'
import { removableProperties, updateEntity } from '../../resolvers/record/update-entity.ts'
import { builder } from '../builder.ts'
import { Entity } from '../entity.ts'
import { enumOf } from '../enums.ts'
import { namedFields, ownFields } from './entity-inputs.ts'
import { mutation, operationId, written } from './mutation.ts'

const RemovableProperty = enumOf(
  'RemovableProperty',
  'What an entity may have and need not, and can be taken from it.',
  removableProperties,
)

const sections = {
  actor: builder.inputType('ActorPropertiesInput', {
    description: 'What only an actor has. What is left out stays.',
    fields: (t) => ownFields.actor(t, false),
  }),
  unit: builder.inputType('UnitPropertiesInput', {
    description: 'What only a unit has. What is left out stays.',
    fields: (t) => ownFields.unit(t, false),
  }),
  place: builder.inputType('PlacePropertiesInput', {
    description: 'What only a place has. What is left out stays.',
    fields: (t) => ownFields.place(t, false),
  }),
  event: builder.inputType('EventPropertiesInput', {
    description: 'What only an event has. What is left out stays.',
    fields: (t) => ownFields.event(t, false),
  }),
  source: builder.inputType('SourcePropertiesInput', {
    description: 'What only a source has. What is left out stays.',
    fields: (t) => ownFields.source(t, false),
  }),
}

const UpdateEntityInput = builder.inputType('UpdateEntityInput', {
  description:
    'What is told anew about an entity. What is left out stays as it is; a list takes the place of the one before.',
  fields: (t) => ({
    operationId: t.id(operationId),
    id: t.id({ required: true, description: 'The id of the entity.' }),
    expectedVersion: t.int({
      required: true,
      description: 'The `version` that the sender saw. Nothing is changed where it has another one by now.',
    }),
    name: t.string({ description: 'The name it goes by, in at most 500 characters.' }),
    ...namedFields(t),
    actor: t.field({ type: sections.actor, description: 'What only an actor has.' }),
    unit: t.field({ type: sections.unit, description: 'What only a unit has.' }),
    place: t.field({ type: sections.place, description: 'What only a place has.' }),
    event: t.field({ type: sections.event, description: 'What only an event has.' }),
    source: t.field({ type: sections.source, description: 'What only a source has.' }),
    remove: t.field({
      type: [RemovableProperty],
      description: 'What it no longer has. Lists are emptied by an empty list.',
    }),
  }),
})

mutation('updateEntity', {
  description:
    'Changes what is recorded about an entity. It stays as it was for whoever asks as known before; of several who change the same version, one does.',
  role: 'EDITOR',
  input: UpdateEntityInput,
  success: 'The entity was changed, and has the next version.',
  fields: (t) => ({
    entity: written(t, Entity, types.Entity, ({ entity }) => entity, { description: 'The entity as it is now.' }),
  }),
  errors: ['VERSION_CONFLICT', 'EXTERNAL_ID_TAKEN', 'NOT_FOUND'],
  resolve: updateEntity,
})
