/** Every enum of the API, made from the closed lists of the model, so that a value and its sentence stand once. */

import type { EnumRef } from '@pothos/core'
import { externalIdSchemes } from '../resolvers/rules/external-ids.ts'
import { predicates } from '../resolvers/rules/predicates.ts'
import { quoteResults } from '../resolvers/rules/quote-check.ts'
import * as status from '../resolvers/rules/status.ts'
import * as terms from '../resolvers/rules/terms.ts'
import { units } from '../resolvers/rules/units.ts'
import { builder, type SchemaTypes } from './builder.ts'

/** A closed list in the API: rows show its words as the texts that they are stored as, inputs give them and no others. */
export type WordEnum<Word extends string> = EnumRef<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, string, Word>

export function enumOf<Word extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Word, string>>,
): WordEnum<Word> {
  const ref = builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries<string>(values).map(([value, sentence]) => [value, { description: sentence }]),
    ),
  })
  // `Object.fromEntries` forgets the words; an input has passed the enum before anybody reads it.
  return ref as WordEnum<Word>
}

/** The sentences of a table whose rows hold more. */
export function sentences<Word extends string>(
  table: Readonly<Record<Word, { description: string }>>,
): Record<Word, string> {
  const rows = Object.entries<{ description: string }>(table)
  // The keys are those of the table.
  return Object.fromEntries(rows.map(([word, { description }]) => [word, description])) as Record<Word, string>
}

export const Predicate = enumOf('Predicate', 'What a claim says of its subject.', sentences(predicates))
export const MeasurementUnit = enumOf('MeasurementUnit', 'What a quantity is counted in.', sentences(units))
export const Modality = enumOf(
  'Modality',
  'Whether a claim says what is, what somebody intends, or what somebody expects.',
  terms.modalities,
)
export const Stance = enumOf('Stance', 'What an assertion does with its claim.', terms.stances)
export const Voice = enumOf('Voice', 'Whose words a document uses.', terms.voices)
export const Hedge = enumOf('Hedge', 'How far the speaker, not the coder, stands back from what is said.', terms.hedges)
export const KnowledgeBasis = enumOf('KnowledgeBasis', 'How a source is said to know.', terms.knowledgeBases)
export const AttributionRole = enumOf(
  'AttributionRole',
  'What a hop of an attribution chain does.',
  terms.attributionRoles,
)
export const Identification = enumOf('Identification', 'How a text identifies a source.', terms.identifications)
export const SpeechAct = enumOf(
  'SpeechAct',
  'What a hop of an attribution chain is said to have done.',
  terms.speechActs,
)
export const ExcerptUse = enumOf('ExcerptUse', 'What a quoted passage supports.', terms.excerptUses)
export const QuantityQualifier = enumOf(
  'QuantityQualifier',
  'How a number was put, which decides what interval it means.',
  terms.quantityQualifiers,
)
export const QuantityRole = enumOf('QuantityRole', 'What a number measures.', terms.quantityRoles)
export const TimeBasis = enumOf('TimeBasis', 'Where the valid time of a claim comes from.', terms.timeBases)
export const TimeExtent = enumOf('TimeExtent', 'How a claim fills its valid time.', terms.timeExtents)
export const TimeEnd = enumOf('TimeEnd', 'What is known about the end of a valid time.', terms.timeEnds)
export const CaveatKind = enumOf('CaveatKind', 'Who qualifies a claim.', terms.caveatKinds)
export const CaveatScope = enumOf(
  'CaveatScope',
  'Whether a caveat is stated about this very claim.',
  terms.caveatScopes,
)
export const ClaimRelationKind = enumOf('ClaimRelationKind', 'How two claims hang together.', terms.claimRelationKinds)
export const RelationDirection = enumOf(
  'RelationDirection',
  'From which end a relation between two claims is seen.',
  terms.relationDirections,
)
export const DocumentNature = enumOf('DocumentNature', 'What a stored text is.', terms.documentNatures)
export const QuoteResult = enumOf(
  'QuoteResult',
  'What became of a quoted passage in a later capture of its document.',
  quoteResults,
)
export const JudgementVerdict = enumOf(
  'JudgementVerdict',
  'Whether two records are about the same thing, as somebody judged.',
  terms.judgementVerdicts,
)
export const ActorKind = enumOf('ActorKind', 'What an actor is.', terms.actorKinds)
export const Echelon = enumOf('Echelon', 'The size of a military formation (APP-6D, MIL-STD-2525D).', terms.echelons)
export const PlaceKind = enumOf('PlaceKind', 'What a place is.', terms.placeKinds)
export const LocationPrecision = enumOf('LocationPrecision', 'What a location stands for.', terms.locationPrecisions)
export const EventKind = enumOf('EventKind', 'What an event is.', terms.eventKinds)
export const SourceKind = enumOf('SourceKind', 'What a source is.', terms.sourceKinds)
export const Reliability = enumOf(
  'Reliability',
  'Source reliability in the Admiralty scale. F is "unknown", not "worst".',
  terms.reliabilities,
)
export const Credibility = enumOf(
  'Credibility',
  'Information credibility in the Admiralty scale. CANNOT_BE_JUDGED is "unknown", not "worst".',
  terms.credibilities,
)
export const Support = enumOf('Support', 'What stands behind a claim.', status.supports)
export const Dispute = enumOf('Dispute', 'What stands against a claim.', status.disputes)
export const Lifecycle = enumOf('Lifecycle', 'Whether a claim is still the current record.', status.lifecycles)
export const ExternalIdScheme = enumOf(
  'ExternalIdScheme',
  'Where an entity is called by an external id, which decides what form the id has.',
  externalIdSchemes,
)
export const EffectKind = enumOf('EffectKind', 'What a change did to one thing.', terms.effectKinds)
export const EntityType = enumOf('EntityType', 'The types of entity.', {
  ACTOR: 'A state, armed force, body, organisation or person.',
  UNIT: 'A military formation.',
  PLACE: 'A place.',
  EVENT: 'An event.',
  SOURCE: 'A source of claims.',
})
