import type { RunFile } from '../../graph/files.ts'
import { FOREVER } from '../../instants.ts'
import { type StoredNames, toldOf } from '../rules/names.ts'
import type { EntityRows } from './create-entity.ts'
import type { EntityInput } from './input.ts'
import { type Problems, quoted } from './problems.ts'
import type { EntityRow, LinkRow } from './resolve-entities.ts'
import type { ExternalIdRow } from './resolve-external-ids.ts'

/** Where an update tells what only entities of a type have. */
export const sections = {
  Actor: 'actor',
  Unit: 'unit',
  Place: 'place',
  Event: 'event',
  Source: 'source',
} as const satisfies Record<EntityInput['type'], string>

/** The properties of a state that only entities of a type have. */
const own: Record<EntityInput['type'], readonly string[]> = {
  Actor: ['kind', 'country'],
  Unit: ['echelon', 'country', 'sidc'],
  Place: ['kind', 'locationPrecision', 'geonamesId', 'iso3166'],
  Event: ['kind'],
  Source: ['kind'],
}

const named = ['name', 'nameFolded', 'aliases', 'nameTexts', 'nameLanguages', 'namePeriods']

/** An entity as it stands: as it was written, and as it would be described. */
export interface CurrentEntity {
  version: number
  rows: EntityRows
  input: EntityInput
}

interface Found {
  label: EntityInput['type']
  version: number
  retractedAt: number
  state: Record<string, string | number | readonly string[] | null> & StoredNames
  location: { latitude: number; longitude: number } | null
  externalIds: { scheme: string; value: string }[]
  links: { type: EntityRows['links'][number]['type']; to: string; role: string | null }[]
}

/** How an entity stood before a change, and what the change put in place of what. */
export interface FormerEntity {
  id: string
  label: EntityInput['type']
  state: EntityRow['state']
  location: EntityRow['location']
  newExternalIds: ExternalIdRow[]
  oldExternalIds: ExternalIdRow[]
  newLinks: LinkRow[]
  /** With whether what they lead to still stands. */
  oldLinks: (LinkRow & { stands: boolean })[]
}

/** What is kept of a state, with null for what it did not have: what has come since goes. */
export function stateOf({ label, state }: Pick<FormerEntity, 'label' | 'state'>): EntityRow['state'] {
  return Object.fromEntries([...named, ...own[label]].map((name) => [name, state[name] ?? null]))
}

/**
 * The entity with this id as it stands, within the transaction that is going to change it.
 *
 * @throws RecordRejected, with NOT_FOUND where there is none
 */
export async function findCurrent(run: RunFile, id: string, problems: Problems): Promise<CurrentEntity> {
  const [row] = (await run('entity/find-current', { id })) as Found[]
  if (!row || row.retractedAt < FOREVER) {
    const why = row ? 'which was taken back' : 'which nothing has'
    problems.add('id.unknown', ['id'], `Expected the id of an entity, found ${quoted(id)}, ${why}.`, 'NOT_FOUND')
    problems.refuse()
    throw new Error(`${id}: refused`)
  }
  return { version: row.version, rows: rowsOf(id, row), input: inputOf(id, row) }
}

function rowsOf(id: string, { label: type, state, location, externalIds, links }: Found): EntityRows {
  return {
    entity: { id, type, state: stateOf({ label: type, state }), location },
    links: links.map(({ type: kind, to, role }) => ({
      type: kind,
      from: id,
      to,
      properties: kind === 'AFFILIATED_WITH' ? { role } : {},
    })),
    externalIds: externalIds.map((externalId) => ({ ...externalId, entity: id }) as EntityRows['externalIds'][number]),
  }
}

function inputOf(id: string, { label: type, state, location, externalIds, links }: Found): EntityInput {
  const to = (kind: string) => links.filter((link) => link.type === kind)
  const [voiceOf] = to('VOICE_OF')
  const input: Record<string, unknown> = { type, id, name: state.name, aliases: state.aliases, externalIds }
  input['names'] = toldOf(state)
  for (const name of own[type]) if (state[name] != null) input[name] = state[name]
  if (location) input['location'] = location
  if (type === 'Place') input['within'] = to('WITHIN').map((link) => link.to)
  if (type === 'Source') {
    if (voiceOf) input['voiceOf'] = voiceOf.to
    input['affiliations'] = to('AFFILIATED_WITH').map(({ to: actor, role }) => ({
      actor,
      ...(role !== null && { role }),
    }))
  }
  // Put together from columns by the table of what each type has: the checks hold the columns to their types.
  return input as unknown as EntityInput
}
