import { placeCodes } from '../rules/external-ids.ts'
import { resolveNames } from '../rules/names.ts'
import { actorKinds, echelons, eventKinds, locationPrecisions, placeKinds, sourceKinds } from '../rules/terms.ts'
import { edgesInCircles } from './circles.ts'
import type { EntityInput } from './input.ts'
import type { Kinds } from './kinds.ts'
import { type Problems, quoted } from './problems.ts'
import { checkHolders, type ExternalIdRow, externalIdsOf } from './resolve-external-ids.ts'

export type EntityRow = {
  id: string
  type: string
  /** What is kept for each state. */
  state: Record<string, string | number | readonly string[] | null>
  location: { latitude: number; longitude: number } | null
}

export type LinkRow = {
  type: 'WITHIN' | 'VOICE_OF' | 'AFFILIATED_WITH'
  from: string
  to: string
  properties: Record<string, string | null>
}

/** As what a source belongs to an actor, in words. */
const longestRole = 500

/** Entities as they are written. Reports values that are not in their closed list, and names that are blank. */
export function entityRow(input: EntityInput, path: readonly (string | number)[], problems: Problems): EntityRow {
  const state: EntityRow['state'] = {}
  const names = resolveNames(input)
  if (names.ok) Object.assign(state, names.value)
  else for (const { rule, path: where, message } of names.problems) problems.add(rule, [...path, ...where], message)
  const listed = (field: string, list: object, value: string | undefined) => {
    problems.expectOneOf(`entity.${field}`, list, value, [...path, field])
    state[field] = value ?? null
  }
  const coded = (field: string, form: RegExp, expected: string, value: string | undefined) => {
    if (value !== undefined && !form.test(value)) {
      problems.add(`entity.${field}`, [...path, field], `Expected ${expected}, found ${quoted(value)}.`)
    }
    state[field] = value ?? null
  }
  let location: EntityRow['location'] = null
  switch (input.type) {
    case 'Actor':
      listed('kind', actorKinds, input.kind)
      coded('country', /^[A-Z]{2}$/, 'two capital letters of ISO 3166-1', input.country)
      break
    case 'Unit':
      listed('echelon', echelons, input.echelon)
      coded('country', /^[A-Z]{2}$/, 'two capital letters of ISO 3166-1', input.country)
      coded('sidc', /^\d{20}$/, '20 digits', input.sidc)
      break
    case 'Place':
      listed('kind', placeKinds, input.kind)
      if (input.locationPrecision !== undefined)
        listed('locationPrecision', locationPrecisions, input.locationPrecision)
      Object.assign(state, placeCodes(externalIdsOf(input, path, problems).map(({ row }) => row)))
      location = input.location ?? null
      if (location && !onEarth(location)) {
        problems.add(
          'entity.location',
          [...path, 'location'],
          'Expected a latitude of -90 to 90 and a longitude of -180 to 180.',
        )
      }
      break
    case 'Event':
      listed('kind', eventKinds, input.kind)
      break
    case 'Source':
      listed('kind', sourceKinds, input.kind)
  }
  return { id: input.id, type: input.type, state, location }
}

function onEarth({ latitude, longitude }: { latitude: number; longitude: number }): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
}

/** How an entity belongs to others. */
export function linkRows(
  input: EntityInput,
  kinds: Kinds,
  path: readonly (string | number)[],
  problems: Problems,
): LinkRow[] {
  const links: LinkRow[] = []
  if (input.type === 'Place' && input.within !== undefined) {
    for (const outer of new Set([input.within].flat())) {
      kinds.expect(outer, ['Place'], [...path, 'within'], problems)
      links.push({ type: 'WITHIN', from: input.id, to: outer, properties: {} })
    }
  }
  if (input.type === 'Source') {
    if (input.voiceOf !== undefined) {
      kinds.expect(input.voiceOf, ['Actor'], [...path, 'voiceOf'], problems)
      links.push({ type: 'VOICE_OF', from: input.id, to: input.voiceOf, properties: {} })
    }
    const affiliations = input.affiliations ?? []
    for (const [index, { actor, role }] of affiliations.entries()) {
      const where = [...path, 'affiliations', index, 'actor']
      kinds.expect(actor, ['Actor'], where, problems)
      if (role !== undefined) {
        problems.expectWords('source.role', role, longestRole, [...path, 'affiliations', index, 'role'])
      }
      if (affiliations.findIndex((other) => other.actor === actor) < index) {
        problems.add('source.affiliation', where, `Expected each actor once, found ${quoted(actor)} again.`)
      }
      links.push({ type: 'AFFILIATED_WITH', from: input.id, to: actor, properties: { role: role ?? null } })
    }
  }
  return links
}

/** The entities of an input, how they belong to others and what they are called elsewhere. Reports all that is wrong with them. */
export function entityRows(
  entities: readonly EntityInput[],
  kinds: Kinds,
  holders: readonly ExternalIdRow[],
  problems: Problems,
): { entities: EntityRow[]; links: LinkRow[]; externalIds: ExternalIdRow[] } {
  const links = entities.flatMap((entity, at) => linkRows(entity, kinds, ['entities', at], problems))
  checkWithin(entities, links, problems)
  const placed = entities.flatMap((entity, at) => externalIdsOf(entity, ['entities', at], problems))
  checkHolders(placed, holders, problems)
  return {
    entities: entities.map((entity, at) => entityRow(entity, ['entities', at], problems)),
    links,
    externalIds: placed.map(({ row }) => row),
  }
}

/** Only places that are new can lie within each other in a circle: nothing that is recorded lies within them. */
function checkWithin(entities: readonly EntityInput[], links: readonly LinkRow[], problems: Problems): void {
  for (const { from, to } of edgesInCircles(links.filter(({ type }) => type === 'WITHIN'))) {
    const path = ['entities', entities.findIndex(({ id }) => id === from), 'within']
    problems.add('place.circle', path, `Expected a place that does not lie within this one, found ${quoted(to)}.`)
  }
}
