import { fold } from '../rules/fold.ts'
import { actorKinds, echelons, eventKinds, locationPrecisions, placeKinds, sourceKinds } from '../rules/terms.ts'
import type { EntityInput } from './input.ts'
import type { Kinds } from './kinds.ts'
import { type Problems, quoted } from './problems.ts'

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

/** A name or alias is shown in lists. */
const longestName = 500

/** Entities as they are written. Reports values that are not in their closed list, and names that are blank. */
export function entityRow(input: EntityInput, path: readonly (string | number)[], problems: Problems): EntityRow {
  const aliases = (input.aliases ?? []).map((alias) => alias.trim())
  const name = input.name.trim()
  const state: EntityRow['state'] = { name, nameFolded: fold(name), aliases }
  problems.expectWords('entity.name', input.name, longestName, [...path, 'name'])
  for (const [at, alias] of aliases.entries()) {
    problems.expectWords('entity.alias', alias, longestName, [...path, 'aliases', at])
  }
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
      coded('iso3166', /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'a code of ISO 3166-1 or 3166-2', input.iso3166)
      if (input.geonamesId !== undefined && !(Number.isSafeInteger(input.geonamesId) && input.geonamesId > 0)) {
        const expected = 'Expected a whole number above 0'
        problems.add('entity.geonamesId', [...path, 'geonamesId'], `${expected}, found ${input.geonamesId}.`)
      }
      state['geonamesId'] = input.geonamesId ?? null
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
    kinds.expect(input.within, ['Place'], [...path, 'within'], problems)
    links.push({ type: 'WITHIN', from: input.id, to: input.within, properties: {} })
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
      if (affiliations.findIndex((other) => other.actor === actor) < index) {
        problems.add('source.affiliation', where, `Expected each actor once, found ${quoted(actor)} again.`)
      }
      links.push({ type: 'AFFILIATED_WITH', from: input.id, to: actor, properties: { role: role ?? null } })
    }
  }
  return links
}
