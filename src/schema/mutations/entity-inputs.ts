/** What the inputs of entities have in common: what all of them are told, and what those of each type are. */
import { builder } from '../builder.ts'
import { EntityNameInput } from '../entity-name.ts'
import { ActorKind, Echelon, EventKind, LocationPrecision, PlaceKind, SourceKind } from '../enums.ts'
import { ExternalIdInput } from '../external-id.ts'

type InputFields = PothosSchemaTypes.InputFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<import('../builder.ts').SchemaTypes>,
  'InputObject'
>

const LocationInput = builder.inputType('LocationInput', {
  description: 'A point on the map, WGS 84.',
  fields: (t) => ({
    latitude: t.float({ required: true, description: 'Degrees north, -90 to 90.' }),
    longitude: t.float({ required: true, description: 'Degrees east, -180 to 180.' }),
  }),
})

const AffiliationInput = builder.inputType('AffiliationInput', {
  description: 'An actor that a source speaks from within.',
  fields: (t) => ({
    actor: t.id({ required: true, description: 'The id of the actor.' }),
    role: t.string({ description: 'As what it belongs to the actor.' }),
  }),
})

/** Beside the name, which a new entity must have. */
export const namedFields = (t: InputFields) => ({
  aliases: t.stringList({ description: 'Other names and spellings, by which it can be found.' }),
  names: t.field({
    type: [EntityNameInput],
    description: 'What is known about its names. One that is neither the name nor an alias is an alias by that.',
  }),
  externalIds: t.field({
    type: [ExternalIdInput],
    description: 'All that it is called elsewhere; nothing else may be called so.',
  }),
})

const country = 'Its country, ISO 3166-1 alpha-2.'

/** The fields of each type; what a new entity must have is required. */
export const ownFields = {
  actor: <R extends boolean>(t: InputFields, required: R) => ({
    kind: t.field({ type: ActorKind, required, description: 'What it is.' }),
    country: t.string({ description: country }),
  }),
  unit: <R extends boolean>(t: InputFields, required: R) => ({
    echelon: t.field({ type: Echelon, required, description: 'Its size.' }),
    country: t.string({ description: country }),
    sidc: t.field({
      type: 'SIDC',
      description: 'The code of its symbol (MIL-STD-2525D, APP-6D), 20 digits; others may have the same.',
    }),
  }),
  place: <R extends boolean>(t: InputFields, required: R) => ({
    kind: t.field({ type: PlaceKind, required, description: 'What it is.' }),
    location: t.field({ type: LocationInput, description: 'Where it is.' }),
    locationPrecision: t.field({ type: LocationPrecision, description: 'What the location stands for.' }),
    within: t.idList({ description: 'The ids of all the places it lies in directly; mostly one.' }),
  }),
  event: <R extends boolean>(t: InputFields, required: R) => ({
    kind: t.field({ type: EventKind, required, description: 'What it is.' }),
  }),
  source: <R extends boolean>(t: InputFields, required: R) => ({
    kind: t.field({ type: SourceKind, required, description: 'What it is.' }),
    voiceOf: t.id({ description: 'The id of the actor that it is, once identified.' }),
    affiliations: t.field({ type: [AffiliationInput], description: 'All the actors it speaks from within.' }),
  }),
}
