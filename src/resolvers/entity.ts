import { UserError } from '../errors.ts'
import { roots, types } from '../graph/catalogue.generated.ts'
import type { CypherFile } from '../graph/catalogue.ts'
import { isScheme, writtenAs } from './rules/external-ids.ts'

/**
 * Which entity is asked for: by its id, or by what it is called elsewhere.
 *
 * @throws UserError BAD_USER_INPUT where neither is given, or both
 */
export function entityAsked(
  id: string | null | undefined,
  externalId: { scheme: string; value: string } | null | undefined,
): { file: CypherFile; args: Record<string, unknown> } {
  if (id != null && externalId == null) return { file: types.Entity, args: { id } }
  if (externalId != null && id == null) {
    const { scheme, value } = externalId
    return {
      file: roots.entity.withExternalId,
      args: { scheme, value: isScheme(scheme) ? writtenAs(scheme, value) : value },
    }
  }
  throw new UserError('BAD_USER_INPUT', `Expected "id" or "externalId", found ${id == null ? 'neither' : 'both'}.`)
}
