import { createHash } from 'node:crypto'

/** By what an operation is told from every other. */
export interface Operation {
  operationId: string
}

/** An id for something that was given none: the same for the same place in the same operation, so that a replay makes no other. */
export function madeId(prefix: string, { operationId }: Operation, path: readonly (string | number)[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([operationId, ...path]))
    .digest('hex')
  return `${prefix}_${hash.slice(0, 24)}`
}
