/** The inputs by which lists are narrowed: `and`, `or`, `not` and operators by kind of value, typed for each type. */
import { builder } from './builder.ts'
import * as enums from './enums.ts'

const IDFilter = builder.inputType('IDFilter', {
  description: 'Compares an id.',
  fields: (t) => ({
    eq: t.id({ description: 'Is this id.' }),
    in: t.idList({ description: 'Is one of these ids; none fits an empty list.' }),
  }),
})

const TextFilter = builder.inputType('TextFilter', {
  description: 'Compares a text; `contains` and `startsWith` without regard to case.',
  fields: (t) => ({
    eq: t.string({ description: 'Is exactly this text.' }),
    in: t.stringList({ description: 'Is exactly one of these texts; none fits an empty list.' }),
    contains: t.string({ description: 'Has this text somewhere within.' }),
    startsWith: t.string({ description: 'Begins with this text.' }),
  }),
})

function enumFilter(name: string, type: (typeof enums)['Stance']) {
  return builder.inputType(`${name}Filter`, {
    description: `Compares a value of ${name}.`,
    fields: (t) => ({
      eq: t.field({ type, description: 'Is this value.' }),
      in: t.field({ type: [type], description: 'Is one of these values; none fits an empty list.' }),
    }),
  })
}

/** The filter of a type: its columns, each with the filter for its kind of value. */
function filterOf(name: string, what: string, columns: Record<string, { type: object; description: string }>) {
  const ref = builder.inputRef<Record<string, unknown>>(`${name}Filter`)
  return ref.implement({
    description: `Narrows a list of ${what}. All parts that are given must hold; an empty filter narrows nothing.`,
    fields: (t) => ({
      and: t.field({ type: [ref], description: 'All of these hold; true of an empty list.' }),
      or: t.field({ type: [ref], description: 'At least one of these holds; false of an empty list.' }),
      not: t.field({ type: ref, description: 'This does not hold, or cannot be told.' }),
      ...Object.fromEntries(
        Object.entries(columns).map(([column, { type, description }]) => [
          column,
          t.field({ type: type as typeof IDFilter, description }),
        ]),
      ),
    }),
  })
}

const id = { type: IDFilter, description: 'By id.' }
const name = { type: TextFilter, description: 'By the name as known then.' }
const country = { type: TextFilter, description: 'By the country, ISO 3166-1 alpha-2.' }
const kind = (type: object) => ({ type, description: 'By kind.' })

const StanceFilter = enumFilter('Stance', enums.Stance)
const PredicateFilter = enumFilter('Predicate', enums.Predicate)
const ModalityFilter = enumFilter('Modality', enums.Modality)

export const EntityFilter = filterOf('Entity', 'entities', { id, name })
export const ActorFilter = filterOf('Actor', 'actors', {
  id,
  name,
  kind: kind(enumFilter('ActorKind', enums.ActorKind)),
  country,
})
export const UnitFilter = filterOf('Unit', 'units', {
  id,
  name,
  echelon: { type: enumFilter('Echelon', enums.Echelon), description: 'By size.' },
  country,
})
export const PlaceFilter = filterOf('Place', 'places', {
  id,
  name,
  kind: kind(enumFilter('PlaceKind', enums.PlaceKind)),
})
export const EventFilter = filterOf('Event', 'events', {
  id,
  name,
  kind: kind(enumFilter('EventKind', enums.EventKind)),
})
export const SourceFilter = filterOf('Source', 'sources', {
  id,
  name,
  kind: kind(enumFilter('SourceKind', enums.SourceKind)),
})
export const DocumentFilter = filterOf('Document', 'documents', {
  id,
  title: { type: TextFilter, description: 'By the title.' },
  url: { type: TextFilter, description: 'By the address it was published at.' },
  sha256: { type: TextFilter, description: 'By the SHA-256 of the text: whether it is recorded already.' },
  nature: { type: enumFilter('DocumentNature', enums.DocumentNature), description: 'By what the text is.' },
})
export const ClaimFilter = filterOf('Claim', 'claims', {
  id,
  predicate: { type: PredicateFilter, description: 'By what is said of the subject.' },
  modality: { type: ModalityFilter, description: 'By whether it is fact, aim or expectation.' },
  statement: { type: TextFilter, description: 'By the sentence that states it.' },
})
export const DeploymentFilter = filterOf('Deployment', 'reported deployments', {
  predicate: { type: PredicateFilter, description: 'By what the claim behind it says.' },
  statement: { type: TextFilter, description: 'By the sentence that states it.' },
})
export const AssertionFilter = filterOf('Assertion', 'assertions', {
  id,
  stance: { type: StanceFilter, description: 'By what it does with its claim.' },
  voice: { type: enumFilter('Voice', enums.Voice), description: 'By whose words it is in.' },
})
