import type { GraphQLResolveInfo } from 'graphql'
import { UserError } from '../errors.ts'
import { type NodeRow, types } from '../graph/catalogue.generated.ts'
import type { CypherFile } from '../graph/catalogue.ts'
import { LARGEST_PAGE } from '../graph/page.ts'
import type { AsOf, Graph } from '../graph/read.ts'
import { claimIdOf, typeOfId } from './ids.ts'

/** How the thing with this id is found: by the file of the type that its prefix names. */
export function fileOfId(id: string): CypherFile {
  return types[typeOfId(id) ?? 'Node']
}

/** The id under which it is stored. */
export function storedId(id: string): string {
  return typeOfId(id) === 'Deployment' ? claimIdOf(id) : id
}

/**
 * Things of any kind in the order of their ids, null where there is none: one query for each kind of id.
 *
 * @throws UserError BAD_USER_INPUT for more ids than a page has rows
 */
export async function nodesByIds(
  graph: Graph,
  ids: readonly string[],
  asOf: AsOf,
  info: GraphQLResolveInfo,
): Promise<(NodeRow | null)[]> {
  if (ids.length > LARGEST_PAGE) {
    throw new UserError('BAD_USER_INPUT', `Expected at most ${LARGEST_PAGE} ids, found ${ids.length}.`)
  }
  const files = new Map<CypherFile, string[]>()
  for (const id of ids) files.set(fileOfId(id), [...(files.get(fileOfId(id)) ?? []), id])
  const found = new Map<string, NodeRow | null>()
  await Promise.all(
    [...files].map(async ([file, wanted]) => {
      const rows = await graph.readByIds(file, wanted.map(storedId), asOf, info)
      for (const [index, id] of wanted.entries()) found.set(id, (rows[index] ?? null) as NodeRow | null)
    }),
  )
  return ids.map((id) => found.get(id) ?? null)
}

/** Anything by its id, as it was known at an instant; null if it was not known then. */
export function nodeAsKnown(graph: Graph, id: string, known: number, info: GraphQLResolveInfo): Promise<unknown> {
  return graph.readById(fileOfId(id), storedId(id), { known }, info)
}
