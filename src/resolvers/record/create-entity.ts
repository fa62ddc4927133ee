import type { Database } from '../../graph/driver.ts'
import type { Writer, Written } from '../../graph/write.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import type { EntityLabel } from '../rules/predicate-rules.ts'
import { carryOut } from './carry-out.ts'
import { edgesInCircles } from './circles.ts'
import type { EntityInput } from './input.ts'
import { Kinds } from './kinds.ts'
import { madeId } from './made-id.ts'
import type { Problems } from './problems.ts'
import { findKinds } from './references.ts'
import { type EntityRow, entityRow, type LinkRow, linkRows } from './resolve-entities.ts'
import { checkHolders, type ExternalIdRow, externalIdsOf, findHolders } from './resolve-external-ids.ts'

/** A new entity of a type; its id is made where it is left out. */
export type NewEntityInput<Type extends EntityLabel> = Omit<EntityInput & { type: Type }, 'id' | 'type'> & {
  id?: string
  operationId?: string
}

/** What describes an entity in full, as it is written. */
export interface EntityRows {
  entity: EntityRow
  links: LinkRow[]
  externalIds: ExternalIdRow[]
}

/**
 * Records an entity of this type.
 *
 * @throws RecordRejected; OperationConflict; DatabaseError
 */
function createEntity<Type extends EntityLabel>(type: Type) {
  return (database: Database, input: NewEntityInput<Type>, by: string): Promise<Written<{ entity: string }>> =>
    carryOut(
      database,
      { name: `create${type}`, input, by },
      {
        check: async (run, problems, operationId) => {
          const prefix = type.toLowerCase()
          const { operationId: _, ...described } = input
          // The API has held the input to its type, and `type` says which of the entities it is.
          const entity = {
            ...described,
            type,
            id: input.id ?? madeId(prefix, { operationId }, []),
          } as unknown as EntityInput
          const kinds = new Kinds(await findKinds(run, entity))
          kinds.describe(entity.id, type, prefix, ['id'], problems)
          return rowsOf(entity, kinds, await findHolders(run, entity), problems)
        },
        put: putEntity,
      },
    )
}

export const createActor = createEntity('Actor')
export const createUnit = createEntity('Unit')
export const createPlace = createEntity('Place')
export const createEvent = createEntity('Event')
export const createSource = createEntity('Source')

/** The rows of an entity. Reports all that is wrong with it by itself. */
export function rowsOf(
  entity: EntityInput,
  kinds: Kinds,
  holders: readonly ExternalIdRow[],
  problems: Problems,
): EntityRows {
  const externalIds = externalIdsOf(entity, [], problems)
  checkHolders(externalIds, holders, problems)
  const links = linkRows(entity, kinds, [], problems)
  if (edgesInCircles(links).length > 0) {
    problems.add('place.circle', ['within'], 'Expected another place than this one, found itself.')
  }
  return {
    entity: entityRow(entity, [], problems),
    links,
    externalIds: externalIds.map(({ row }) => row),
  }
}

async function putEntity({ run, log }: Writer, rows: EntityRows): Promise<{ entity: string }> {
  const { entity, links, externalIds } = rows
  await run('entity/record-entities', { entities: [entity] })
  if (links.length > 0) await run('entity/record-links', { links })
  if (externalIds.length > 0) await run('external-id/record-external-ids', { externalIds })
  log({ after: canonicalJson(rows) })
  return { entity: entity.id }
}
