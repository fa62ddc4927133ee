import { builder } from '../builder.ts'
import {
  ClaimRelationKind,
  LocationPrecision,
  MeasurementUnit,
  Modality,
  Predicate,
  QuantityQualifier,
  QuantityRole,
  TimeBasis,
  TimeEnd,
  TimeExtent,
} from '../enums.ts'
import { EntityRef } from './entity-ref.ts'

const QuantityInput = builder.inputType('QuantityInput', {
  description: 'A quantity: only what was said.',
  fields: (t) => ({
    asStated: t.string({ required: true, description: 'The words of the text: "about 59,000", "the bulk".' }),
    amount: t.field({ type: 'Decimal', description: 'The number, if one was said.' }),
    lower: t.field({ type: 'Decimal', description: 'The lower bound, if one was said.' }),
    upper: t.field({ type: 'Decimal', description: 'The upper bound, if one was said.' }),
    qualifier: t.field({ type: QuantityQualifier, required: true, description: 'How the number was put.' }),
    unit: t.field({ type: MeasurementUnit, required: true, description: 'What is counted.' }),
    role: t.field({ type: QuantityRole, required: true, description: 'What the number measures.' }),
  }),
})

const ValidTimeInput = builder.inputType('ValidTimeInput', {
  description: 'When a claim is said to hold.',
  fields: (t) => ({
    asStated: t.string({ description: 'The words of the text: "since August", "right now".' }),
    edtf: t.field({ type: 'EDTF', description: 'The time they mean, as far as somebody said that it held.' }),
    basis: t.field({ type: TimeBasis, required: true, description: 'Where the time comes from.' }),
    extent: t.field({ type: TimeExtent, description: 'How the claim fills it; by the form of the date if left out.' }),
    end: t.field({ type: TimeEnd, description: 'What is known about its end; by the form of the date if left out.' }),
  }),
})

const ClaimRelationInput = builder.inputType('ClaimRelationInput', {
  description: 'How a claim hangs together with another one.',
  fields: (t) => ({
    kind: t.field({
      type: ClaimRelationKind,
      required: true,
      description: 'In which way. That a claim corrects another one is said by `correctClaim` alone.',
    }),
    claim: t.id({ required: true, description: 'The id of the other claim.' }),
  }),
})

export const ClaimInput = builder.inputType('ClaimInput', {
  description: 'One statement about the world, whoever makes it.',
  fields: (t) => ({
    statement: t.string({
      required: true,
      description: "The claim in one sentence of the coder's, in at most 2,000 characters; never its identity.",
    }),
    predicate: t.field({ type: Predicate, required: true, description: 'What it says of its subject.' }),
    subject: t.field({ type: EntityRef, required: true, description: 'Whom or what it is about.' }),
    object: t.field({ type: EntityRef, description: 'Whom or what the subject acts on.' }),
    place: t.field({ type: EntityRef, description: 'Where it is said to be.' }),
    placePrecision: t.field({
      type: LocationPrecision,
      description: 'How exactly it places it, if not at the place itself.',
    }),
    wording: t.string({ description: 'The words that matter, for predicates that take words.' }),
    quantity: t.field({ type: QuantityInput, description: 'The quantity it gives.' }),
    modality: t.field({
      type: Modality,
      required: true,
      defaultValue: 'STATED_AS_FACT',
      description: 'Whether it says what is, what is intended, or what is expected.',
    }),
    condition: t.string({ description: 'The condition it is put under.' }),
    validTime: t.field({ type: ValidTimeInput, description: 'When it is said to hold; unknown if left out.' }),
    relations: t.field({ type: [ClaimRelationInput], description: 'How it hangs together with other claims.' }),
  }),
})
