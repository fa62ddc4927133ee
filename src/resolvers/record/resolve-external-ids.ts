/** What entities are called elsewhere: an external id stands for one entity at a time. */
import type { ReadFile } from '../../graph/files.ts'
import { FOREVER } from '../../instants.ts'
import { type ExternalId, isScheme, resolveExternalId, writtenAs } from '../rules/external-ids.ts'
import type { EntityInput } from './input.ts'
import { type Problems, quoted } from './problems.ts'

export type ExternalIdRow = ExternalId & { entity: string }

/** An external id as it is written, and where in the input it stands. */
export interface PlacedExternalId {
  row: ExternalIdRow
  path: readonly (string | number)[]
}

/** What an entity is called elsewhere, each once. Reports ids that are not of the form of their scheme. */
export function externalIdsOf(
  input: EntityInput,
  path: readonly (string | number)[],
  problems: Problems,
): PlacedExternalId[] {
  const placed = (input.externalIds ?? []).flatMap(({ scheme, value }, at) => {
    const where = [...path, 'externalIds', at]
    const resolved = resolveExternalId(scheme, value, input.type)
    if (resolved.ok) return [{ row: { ...resolved.value, entity: input.id }, path: where }]
    for (const { rule, path: below, message } of resolved.problems) problems.add(rule, [...where, ...below], message)
    return []
  })
  return [...new Map(placed.map((one) => [externalIdKey(one.row), one])).values()]
}

/** By what an external id is told from others. */
export function externalIdKey({ scheme, value }: { scheme: string; value: string }): string {
  return `${scheme}:${value}`
}

/** Reports external ids that stand for another entity, be it recorded or described beside. */
export function checkHolders(
  placed: readonly PlacedExternalId[],
  holders: readonly ExternalIdRow[],
  problems: Problems,
): void {
  const known = new Map(holders.map((row) => [externalIdKey(row), row.entity]))
  for (const { row, path } of placed) {
    const key = externalIdKey(row)
    const holder = known.get(key) ?? row.entity
    known.set(key, holder)
    if (holder === row.entity) continue
    const message = `Expected an external id that stands for nothing yet, found ${quoted(key)}, which is that of ${quoted(holder)}.`
    problems.add('external-id.taken', path, message, 'EXTERNAL_ID_TAKEN', { entity: holder })
  }
}

/** Who has which of the external ids that stand anywhere in an input, as recorded. */
export async function findHolders(read: ReadFile, input: unknown): Promise<ExternalIdRow[]> {
  const externalIds = externalIdsIn(input)
  if (externalIds.length === 0) return []
  return (await read('external-id/find-holders', { externalIds, forever: FOREVER })) as ExternalIdRow[]
}

/** The external ids that stand anywhere in an input, in the form in which they are kept. */
export function externalIdsIn(input: unknown): ExternalId[] {
  if (typeof input !== 'object' || input === null) return []
  const { scheme, value } = input as Record<string, unknown>
  if (typeof scheme === 'string' && isScheme(scheme) && typeof value === 'string') {
    return [{ scheme, value: writtenAs(scheme, value) }]
  }
  return Object.values(input).flatMap(externalIdsIn)
}
