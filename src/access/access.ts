/** Who sends a request: known before anything of its body is read. What they may do is checked where it is done. */
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import { UserError } from '../errors.ts'
import { localPrincipal, type Principal } from '../principal.ts'

export interface Access {
  /** Whether no credential is asked for: the service then answers to the names of its own machine only. */
  isOpen: boolean
  /**
   * Who sends the request.
   *
   * @throws UserError UNAUTHENTICATED or FORBIDDEN; an error of the service if it cannot be told now
   */
  principalOf(request: Pick<IncomingMessage, 'headers'>): Promise<Principal> | Principal
  /** Milliseconds after which the credential is looked at again while an answer is still being sent. */
  recheck?: number
}

/** Everybody who reaches the service may do everything: for one's own machine. */
export const openAccess: Access = { isOpen: true, principalOf: () => localPrincipal }

/** What a credential stands for, and until when: epoch milliseconds. */
export interface Verified {
  principal: Principal
  until?: number
}

/** @throws UserError UNAUTHENTICATED or FORBIDDEN if the credential is not one that lets in */
export type Verify = (credential: string) => Promise<Verified>

/** Milliseconds for which what was found about a credential is believed: a revocation takes effect within them. */
export const BELIEVED = 5_000

/** Credentials that are remembered at once, good and bad ones. */
const REMEMBERED = 10_000

/** Longer is no key and no token; a header may be longer. */
const LONGEST = 8_192

/** Asks for a credential in the header `Authorization: Bearer …`, and remembers for a moment what was found about it. */
export function bearerAccess(verify: Verify, { believed = BELIEVED } = {}): Access {
  // By hashes: nobody who gets to see the memory of this process finds credentials here.
  const remembered = new LRUCache<string, Promise<Verified>>({ max: REMEMBERED, ttl: believed })

  async function verified(credential: string): Promise<Principal> {
    const name = createHash('sha256').update(credential).digest('base64')
    let found = remembered.get(name)
    if (!found) {
      found = verify(credential)
      remembered.set(name, found)
      // What could not be told is asked again; that a credential is not good is remembered like the opposite.
      found.catch((error) => {
        if (!(error instanceof UserError)) remembered.delete(name)
      })
    }
    const { principal, until } = await found
    if (until !== undefined && until <= Date.now()) throw invalid('a token that has expired')
    return principal
  }

  return {
    isOpen: false,
    principalOf: ({ headers }) => verified(credentialOf(headers.authorization)),
    recheck: believed,
  }
}

/** @throws UserError UNAUTHENTICATED; the message never repeats what came */
function credentialOf(header: string | undefined): string {
  if (header === undefined) throw new UserError('UNAUTHENTICATED', `Expected ${expected}, found none.`, { expected })
  const [, credential] = /^bearer +([\w~+/.=-]+) *$/i.exec(header) ?? []
  if (credential === undefined || header.length > LONGEST) throw invalid('a header of another form')
  return credential
}

const expected = 'a credential in the header Authorization: Bearer …'

/** A credential that does not let in; `received` says in words what it is. */
export function invalid(received: string): UserError {
  return new UserError('UNAUTHENTICATED', `Expected ${expected}, found ${received}.`, { expected, received })
}
