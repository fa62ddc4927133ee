/** What each list can be narrowed by. */

import { expectMeasurable } from '../resolvers/filter/measurable.ts'
import { statusTables } from '../resolvers/rules/status.ts'
import {
  ActorKind,
  AttributionRole,
  CaveatKind,
  Credibility,
  Dispute,
  DocumentNature,
  Echelon,
  EventKind,
  Hedge,
  Identification,
  KnowledgeBasis,
  Lifecycle,
  LocationPrecision,
  Modality,
  PlaceKind,
  Predicate,
  Reliability,
  SourceKind,
  SpeechAct,
  Stance,
  Support,
  Voice,
} from './enums.ts'
import { anyOf, type FilterFields, type FilterType, filterOf, listOf, neighbour } from './filter-type.ts'
import {
  assessed,
  choice,
  code,
  date,
  flag,
  id,
  instant,
  point,
  quantity,
  ranked,
  text,
  validTime,
  within,
} from './filter-values.ts'

const recordedAt = instant('recordedAt', 'By when it was recorded.')
const name = text('name', 'By the name as known then.')
const country = code('country', 'By the country, ISO 3166-1 alpha-2.')
const statement = text('statement', 'By the sentence that states it.')
const predicate = choice('predicate', Predicate, 'By what is said of the subject.')

/** What every kind of entity has. */
const common = (): FilterFields => ({
  name,
  recordedAt,
  claimsAbout: neighbour(
    'claimsAbout',
    () => ClaimListFilter,
    'By the claims that it, or an entity judged to be the same, is the subject, the object or the place of.',
  ),
})

export const EntityFilter: FilterType = filterOf('Entity', 'entities', () => ({
  id: id('actor', 'unit', 'place', 'event', 'source'),
  ...common(),
  actor: neighbour('actor', () => ActorFilter, 'Is an actor that fits this; an empty filter narrows nothing.'),
  unit: neighbour('unit', () => UnitFilter, 'Is a unit that fits this; an empty filter narrows nothing.'),
  place: neighbour('place', () => PlaceFilter, 'Is a place that fits this; an empty filter narrows nothing.'),
  event: neighbour('event', () => EventFilter, 'Is an event that fits this; an empty filter narrows nothing.'),
  source: neighbour('source', () => SourceFilter, 'Is a source that fits this; an empty filter narrows nothing.'),
}))

export const ActorFilter: FilterType = filterOf('Actor', 'actors', () => ({
  id: id('actor'),
  ...common(),
  kind: choice('kind', ActorKind, 'By kind.'),
  country,
  deployments: neighbour('deployments', () => DeploymentListFilter, 'By where it is reported to have forces.'),
  units: neighbour('units', () => UnitListFilter, 'By the units reported to be part of it.'),
  commands: neighbour('commands', () => UnitListFilter, 'By the units it is reported to command.'),
  controls: neighbour('controls', () => PlaceListFilter, 'By the places it is reported to control as a whole.'),
  supports: neighbour('supports', () => ActorListFilter, 'By the actors it is reported to support.'),
  supporters: neighbour('supporters', () => ActorListFilter, 'By the actors reported to support it.'),
}))

export const UnitFilter: FilterType = filterOf('Unit', 'units', () => ({
  id: id('unit'),
  ...common(),
  echelon: choice('echelon', Echelon, 'By size.'),
  country,
  deployments: neighbour('deployments', () => DeploymentListFilter, 'By where it is reported to be deployed.'),
  superiors: neighbour('superiors', () => UnitListFilter, 'By the units it is reported to be part of.'),
  subordinates: neighbour('subordinates', () => UnitListFilter, 'By the units reported to be part of it.'),
  armedForces: neighbour('armedForces', () => ActorListFilter, 'By the actors it is reported to be part of.'),
  commanders: neighbour('commanders', () => ActorListFilter, 'By who is reported to command it.'),
}))

export const PlaceFilter: FilterType = filterOf('Place', 'places', () => ({
  id: id('place'),
  ...common(),
  kind: choice('kind', PlaceKind, 'By kind.'),
  locationPrecision: choice('locationPrecision', LocationPrecision, 'By what its location stands for.', {
    nullable: true,
  }),
  iso3166: code('iso3166', 'By the code in ISO 3166-1 or 3166-2.'),
  within,
  location: point('location', 'By where it is on the map, and how precisely that is known.'),
  deployments: neighbour('deployments', () => DeploymentListFilter, 'By who is reported to be deployed right there.'),
  controllers: neighbour('controllers', () => ActorListFilter, 'By who is reported to control it as a whole.'),
}))

export const EventFilter: FilterType = filterOf('Event', 'events', () => ({
  id: id('event'),
  ...common(),
  kind: choice('kind', EventKind, 'By kind.'),
}))

export const SourceFilter: FilterType = filterOf('Source', 'sources', () => ({
  id: id('source'),
  ...common(),
  kind: choice('kind', SourceKind, 'By kind.'),
  reliability: assessed('reliability', Reliability, 'By what the latest assessment of some assessor says.'),
  actor: neighbour('actor', () => ActorFilter, 'By who it is, once identified.'),
  affiliations: neighbour('affiliations', () => ActorListFilter, 'By the actors it speaks from within.'),
  documents: neighbour('documents', () => DocumentListFilter, 'By what it published.'),
}))

export const DocumentFilter: FilterType = filterOf('Document', 'documents', () => ({
  id: id('document'),
  title: text('title', 'By the title.'),
  url: code('url', 'By the address it was published at.'),
  nature: choice('nature', DocumentNature, 'By what the text is.'),
  language: code('language', 'By the language, BCP 47.'),
  sha256: code('sha256', 'By the SHA-256 of its text, in hexadecimal digits.'),
  publishedAt: date({ from: 'publishedFrom', to: 'publishedTo' }, 'By when it was published.'),
  capturedAt: instant('capturedAt', 'By when its text was captured.'),
  recordedAt,
  publisher: neighbour('publisher', () => SourceFilter, 'By who published it.'),
  assertions: neighbour('assertions', () => AssertionListFilter, 'By the standing assertions in it.'),
}))

const { support, dispute, lifecycle } = statusTables

/** How a claim stands is kept with it. */
const ClaimStatusFilter: FilterType = filterOf('ClaimStatus', 'claims by their status', () => ({
  support: ranked('support', Support, support, 'By what stands behind it.'),
  dispute: ranked('dispute', Dispute, dispute, 'By what stands against it.'),
  lifecycle: ranked('lifecycle', Lifecycle, lifecycle, 'By what became of its record.'),
}))

export const ClaimFilter: FilterType = filterOf(
  'Claim',
  'claims',
  () => ({
    id: id('claim'),
    predicate,
    modality: choice('modality', Modality, 'By whether it is fact, aim or expectation.'),
    statement,
    quantity: quantity('By the quantity it gives.'),
    validTime,
    recordedAt,
    about: anyOf(
      'about',
      () => EntityFilter,
      'By its subject, its object or its place: one of them fits this, or one judged to be the same as one of them.',
    ),
    subject: neighbour('subject', () => EntityFilter, 'By whom or what it is about.'),
    object: neighbour(
      'object',
      () => EntityFilter,
      'By whom or what the subject acts on; what has no object does not fit.',
    ),
    place: neighbour('place', () => PlaceFilter, 'By where it is said to be; what has no place does not fit.'),
    assertions: neighbour('assertions', () => AssertionListFilter, 'By the standing assertions of it.'),
    status: {
      type: () => ClaimStatusFilter.ref,
      description: 'By how it stands, as known then. Lists that leave out what was corrected have no CORRECTED.',
      read: (value, path) => ClaimStatusFilter.read(value, path),
    },
    caveats: neighbour('caveats', () => CaveatListFilter, 'By what qualifies it.'),
    credibility: assessed('credibility', Credibility, 'By what the latest assessment of some assessor says.'),
  }),
  expectMeasurable,
)

export const ForceFilter: FilterType = filterOf('Force', 'forces', () => ({
  id: id('actor', 'unit'),
  name,
  actor: neighbour('actor', () => ActorFilter, 'Is an actor that fits this; an empty filter narrows nothing.'),
  unit: neighbour('unit', () => UnitFilter, 'Is a unit that fits this; an empty filter narrows nothing.'),
}))

export const DeploymentFilter: FilterType = filterOf('Deployment', 'reported deployments', () => ({
  id: id('deployment'),
  predicate: choice('predicate', Predicate, 'By what the claim behind it says.'),
  statement,
  strength: quantity('By how many there are.'),
  validTime,
  recordedAt: instant('recordedAt', 'By when the claim behind it was recorded.'),
  force: neighbour('force', () => ForceFilter, 'By who is deployed.'),
  place: neighbour('place', () => PlaceFilter, 'By where.'),
  claim: neighbour('claim', () => ClaimFilter, 'By the claim that reports it.'),
}))

export const AssertionFilter: FilterType = filterOf('Assertion', 'assertions', () => ({
  id: id('assertion'),
  stance: choice('stance', Stance, 'By what it does with its claim.'),
  voice: choice('voice', Voice, 'By whose words it is in.'),
  hedge: choice('hedge', Hedge, 'By how far the speaker stands back.', { nullable: true }),
  basis: choice('basis', KnowledgeBasis, 'By how the source is said to know.'),
  saidAt: date({ from: 'saidFrom', to: 'saidTo' }, 'By when it was said.'),
  recordedAt,
  claim: neighbour('claim', () => ClaimFilter, 'By the claim it makes or answers.'),
  document: neighbour('document', () => DocumentFilter, 'By the document it stands in.'),
  origin: neighbour('origin', () => SourceFilter, 'By who said it first; an unknown lineage does not fit.'),
  via: anyOf('via', () => AttributionFilter, 'By its chain: some hop fits this.'),
}))

export const AttributionFilter: FilterType = filterOf('Attribution', 'hops of a chain of attribution', () => ({
  role: choice('role', AttributionRole, 'By what it does in the chain.'),
  identification: choice('identification', Identification, 'By how the text identifies it.'),
  speechAct: choice('speechAct', SpeechAct, 'By what it is said to have done.'),
  stated: flag('stated', 'By whether the text names this hop.'),
  source: neighbour('source', () => SourceFilter, 'By who it is.'),
}))

export const CaveatFilter: FilterType = filterOf('Caveat', 'caveats', () => ({
  id: id('caveat'),
  kind: choice('kind', CaveatKind, 'By who qualifies the claim.'),
  recordedAt,
  claims: neighbour('claims', () => ClaimListFilter, 'By the claims it qualifies.'),
}))

export const ChangeFilter: FilterType = filterOf('Change', 'changes of the log', () => ({
  id: id('change'),
  operation: code('operation', 'By the name of the mutation.'),
  by: code('by', 'By who did it.'),
}))

const ActorListFilter = listOf('Actor', 'actors', () => ActorFilter)
const UnitListFilter = listOf('Unit', 'units', () => UnitFilter)
const PlaceListFilter = listOf('Place', 'places', () => PlaceFilter)
const DocumentListFilter = listOf('Document', 'documents', () => DocumentFilter)
const ClaimListFilter = listOf('Claim', 'claims', () => ClaimFilter)
const AssertionListFilter = listOf('Assertion', 'assertions', () => AssertionFilter)
const CaveatListFilter = listOf('Caveat', 'caveats', () => CaveatFilter)
const DeploymentListFilter = listOf('Deployment', 'reported deployments', () => DeploymentFilter)
