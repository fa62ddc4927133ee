/**
 * Changes an entity: from now on it is as told, as known before it stays as it was. What is not told stays. Whoever
 * changes it says which version they saw, so that nobody's change is lost unseen.
 */
import type { Database } from '../../graph/driver.ts'
import type { RunFile } from '../../graph/files.ts'
import type { Writer, Written } from '../../graph/write.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import { carryOut } from './carry-out.ts'
import { type EntityRows, rowsOf } from './create-entity.ts'
import { type CurrentEntity, findCurrent, sections } from './current-entity.ts'
import type { ActorInput, EntityInput, EventInput, PlaceInput, SourceInput, UnitInput } from './input.ts'
import { Kinds } from './kinds.ts'
import { Problems, quoted } from './problems.ts'
import { findKinds } from './references.ts'
import { externalIdKey, findHolders } from './resolve-external-ids.ts'

/** What an entity may have and need not, and can be taken from it. */
export const removableProperties = {
  COUNTRY: 'The country of an actor or a unit.',
  SIDC: 'The code of the symbol of a unit.',
  LOCATION: 'The location of a place, with what it stands for.',
  VOICE_OF: 'The actor that a source was identified as.',
} as const
export type RemovableProperty = keyof typeof removableProperties

const removed: Record<RemovableProperty, { of: readonly EntityInput['type'][]; fields: readonly string[] }> = {
  COUNTRY: { of: ['Actor', 'Unit'], fields: ['country'] },
  SIDC: { of: ['Unit'], fields: ['sidc'] },
  LOCATION: { of: ['Place'], fields: ['location', 'locationPrecision'] },
  VOICE_OF: { of: ['Source'], fields: ['voiceOf'] },
}

type Own<Input> = Partial<Omit<Input, keyof EntityInput>>

export interface UpdateEntityInput extends Partial<Pick<EntityInput, 'name' | 'aliases' | 'names' | 'externalIds'>> {
  operationId?: string
  id: string
  /** The version that the sender saw. */
  expectedVersion: number
  actor?: Own<ActorInput>
  unit?: Own<UnitInput>
  place?: Own<PlaceInput>
  event?: Own<EventInput>
  source?: Own<SourceInput>
  remove?: readonly RemovableProperty[]
}

interface Update {
  before: CurrentEntity
  after: EntityRows
}

/**
 * Records the next state of an entity.
 *
 * @throws RecordRejected, with VERSION_CONFLICT where it has another version; OperationConflict; DatabaseError
 */
export function updateEntity(
  database: Database,
  input: UpdateEntityInput,
  by: string,
): Promise<Written<{ entity: string }>> {
  return carryOut(
    database,
    { name: 'updateEntity', input, by },
    { check: (run, problems) => checkUpdate(run, input, problems), put: putUpdate },
  )
}

async function checkUpdate(run: RunFile, input: UpdateEntityInput, problems: Problems): Promise<Update> {
  const before = await findCurrent(run, input.id, problems)
  if (before.version !== input.expectedVersion) {
    const message = `Expected the version that ${quoted(input.id)} has, ${before.version}, found ${input.expectedVersion}.`
    const details = { entity: input.id, version: before.version }
    problems.add('entity.version', ['expectedVersion'], message, 'VERSION_CONFLICT', details)
    problems.refuse()
  }
  const { type } = before.input
  for (const [of, section] of Object.entries(sections)) {
    if (of === type || input[section] === undefined) continue
    problems.add('entity.section', [section], `Expected only ${quoted(sections[type])} for ${quoted(input.id)}.`)
  }
  const entity = changed(before.input, input, problems)
  const found = new Problems()
  const kinds = new Kinds(await findKinds(run, entity))
  const after = rowsOf(entity, kinds, await findHolders(run, entity), found)
  await checkCircle(run, after, found)
  const section = input[sections[type]] ?? {}
  for (const { rule, path, message, code, details } of found.all) {
    const where = Object.hasOwn(section, path[0] ?? '') ? [sections[type], ...path] : path
    problems.add(rule, where, message, code, details)
  }
  return { before, after }
}

/** The entity with what is told in place of what was there. */
function changed(before: EntityInput, input: UpdateEntityInput, problems: Problems): EntityInput {
  const { name = before.name, aliases = before.aliases ?? [], externalIds = before.externalIds ?? [] } = input
  const names =
    input.names ?? (before.names ?? []).filter((told) => [name, ...aliases].some((one) => one.trim() === told.name))
  const after: Record<string, unknown> = {
    ...before,
    ...input[sections[before.type]],
    name,
    aliases,
    names,
    externalIds,
  }
  for (const [at, property] of (input.remove ?? []).entries()) {
    problems.expectOneOf('entity.remove', removableProperties, property, ['remove', at])
    const { of, fields } = removed[property]
    if (!of.includes(before.type)) {
      const message = `Expected something that ${quoted(before.id)} may have, found ${property}.`
      problems.add('entity.remove', ['remove', at], message)
    }
    for (const field of fields) delete after[field]
  }
  // What it was read from is an entity as it is stored; what it gets is checked as any input is.
  return after as unknown as EntityInput
}

async function checkCircle(run: RunFile, { entity, links }: EntityRows, problems: Problems): Promise<void> {
  const places = links.flatMap(({ type, to }) => (type === 'WITHIN' ? [to] : []))
  if (places.length === 0) return
  const circular = await run('place/find-outer', { places, among: [entity.id] })
  for (const { place } of circular) {
    const message = `Expected a place that does not lie within this one, found ${quoted(place)}.`
    problems.add('place.circle', ['within'], message)
  }
}

async function putUpdate({ run, log }: Writer, { before, after }: Update): Promise<{ entity: string }> {
  const { id, state, location } = after.entity
  await run('entity/record-state', { id, state, location })
  const externalIds = differences(before.rows.externalIds, after.externalIds, externalIdKey)
  if (externalIds.gone.length > 0) await run('external-id/retract-external-ids', { externalIds: externalIds.gone })
  if (externalIds.come.length > 0) await run('external-id/record-external-ids', { externalIds: externalIds.come })
  const links = differences(before.rows.links, after.links, canonicalJson)
  if (links.gone.length > 0) await run('entity/retract-links', { links: links.gone })
  if (links.come.length > 0) await run('entity/record-links', { links: links.come })
  log({ before: canonicalJson(before.rows), after: canonicalJson(after) })
  return { entity: id }
}

/** What is there before and not after, and the other way round. */
function differences<Row>(before: readonly Row[], after: readonly Row[], keyOf: (row: Row) => string) {
  const [was, is] = [before, after].map((rows) => new Set(rows.map(keyOf)))
  return {
    gone: before.filter((row) => !is?.has(keyOf(row))),
    come: after.filter((row) => !was?.has(keyOf(row))),
  }
}
