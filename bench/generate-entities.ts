/** Made-up entities with their states and links; see `generate-reports.ts`. */
import { fold } from '../src/resolvers/rules/fold.ts'
import { BEGIN, entityId, NAMES, type Row, recordedAtOf } from './naming.ts'
import { Random } from './random.ts'
import type { Size } from './sizes.ts'

export interface Entities {
  recordedAt: number
  entities: Row[]
  links: Row[]
  /** What some of them were called later. */
  renamed: Row[]
}

export function generateEntities(size: Size, seed: number): Entities {
  const random = new Random(seed)
  const recordedAt = BEGIN
  const entities: Row[] = []
  const add = (type: string, count: number, stateOf: (index: number) => Row) => {
    for (let index = 0; index < count; index++) {
      const name = `${random.pick(NAMES)} ${random.pick(NAMES)} ${index + 1}`
      const state = {
        name,
        nameFolded: fold(name),
        aliases: random.chance(0.3) ? [`${name} (old)`] : [],
        ...stateOf(index),
      }
      const location =
        type === 'Place' ? { longitude: 30 + random.next() * 10, latitude: 46 + random.next() * 6 } : null
      entities.push({ id: entityId(type, index), type, state, location })
    }
  }
  add('Actor', size.actors, (index) => ({ kind: ACTOR_KINDS[index % 3] ?? 'STATE', country: random.pick(COUNTRIES) }))
  add('Unit', size.units, () => ({ echelon: random.pick(ECHELONS), country: random.pick(COUNTRIES), sidc: null }))
  add('Place', size.places, (index) => ({
    kind: index === 0 ? 'COUNTRY' : random.pick(['CITY', 'AREA', 'SITE']),
    locationPrecision: 'SETTLEMENT',
    geonamesId: 700_000 + index,
    iso3166: null,
  }))
  add('Event', size.events, () => ({ kind: 'BATTLE' }))
  add('Source', size.sources, () => ({ kind: random.pick(SOURCE_KINDS) }))

  const links: Row[] = []
  for (let index = 1; index < size.places; index++) {
    const outer = entityId('Place', random.skewed(index))
    links.push({ type: 'WITHIN', from: entityId('Place', index), to: outer, properties: {} })
  }
  for (let index = 0; index < size.sources; index += 3) {
    const actor = entityId('Actor', random.below(size.actors))
    links.push({ type: 'AFFILIATED_WITH', from: entityId('Source', index), to: actor, properties: { role: null } })
  }
  const renamed: Row[] = []
  for (const [type, count] of [
    ['Unit', size.units],
    ['Place', size.places],
  ] as const) {
    for (let index = 0; index < count; index += 10) {
      const at = recordedAtOf(size, Math.floor(size.documents * (0.3 + 0.5 * random.next())))
      const name = `${random.pick(NAMES)} ${random.pick(NAMES)} renamed ${index}`
      renamed.push({ id: entityId(type, index), at, name, nameFolded: fold(name) })
    }
  }
  return { recordedAt, entities, links, renamed }
}

const COUNTRIES = ['AA', 'XA', 'XB', 'ZZ']
const ACTOR_KINDS = ['STATE', 'ARMED_FORCE', 'GOVERNMENT_BODY']
const ECHELONS = ['COMPANY', 'BATTALION', 'REGIMENT', 'BRIGADE', 'DIVISION']
const SOURCE_KINDS = ['OUTLET', 'WIRE_AGENCY', 'OFFICIAL', 'SPOKESPERSON']
