import { UserError } from '../errors.ts'
import { type Principal, type Role, roles } from '../principal.ts'

/**
 * Lets only those go on who may do something. `what` names it, for the message.
 *
 * @throws UserError UNAUTHENTICATED if nobody is there, FORBIDDEN if the role is too low
 */
export function checkRole(principal: Principal | undefined, needed: Role, what: string): void {
  if (!principal) throw new UserError('UNAUTHENTICATED', `Expected a credential for ${what}, found none.`)
  if (includes(principal.role, needed)) return
  throw new UserError('FORBIDDEN', `Expected the role ${needed} or more for ${what}, found ${principal.role}.`, {
    expected: needed,
    received: principal.role,
  })
}

/** Whether who has one role may do what another one is needed for: each includes those before it. */
export function includes(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed)
}

/**
 * The role that a root field takes, as its extensions say. A field that says none takes the highest: what was forgotten
 * is closed.
 */
export function roleOf({ extensions }: { extensions?: Readonly<Record<string, unknown>> | null | undefined }): Role {
  return (extensions?.['role'] as Role | undefined) ?? 'ADMIN'
}
