/**
 * JSON Web Tokens of an identity provider (RFC 7519, RFC 8725): signed with a key of its published set by one of the
 * algorithms that are allowed, made by that issuer, for this service, and neither expired nor not valid yet.
 */
import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import { UserError } from '../errors.ts'
import { type Principal, type Role, roles } from '../principal.ts'
import { invalid, type Verified, type Verify } from './access.ts'

export interface TokenConfig {
  /** Where the provider publishes its keys. */
  jwksUrl: string
  issuer: string
  /** What the provider calls this service. */
  audience: string
  /** The claim that gives the role; a dot leads into a claim that is an object, where no claim is called so. */
  roleClaim: string
  algorithms: string[]
}

/** The algorithms that may be allowed: with those of one shared secret, whoever checks tokens could make some. */
export const tokenAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const

/** The keys of the provider could not be had. */
export class IdentityUnavailable extends Error {
  override readonly name = 'IdentityUnavailable'
  readonly code = 'IDENTITY_UNAVAILABLE'
}

const setOfKeys = {
  /** A key that the provider has withdrawn is refused after a minute. */
  cacheMaxAge: 60_000,
  /** Tokens that name a key nobody knows make us ask for keys no more often than this. */
  cooldownDuration: 10_000,
  timeoutDuration: 5_000,
}

/** Seconds by which the clocks of the provider and of this machine may differ. */
const CLOCKS_DIFFER = 10

/** Verifies tokens; the keys are fetched when the first one comes. */
export function tokenVerifier({ jwksUrl, issuer, audience, roleClaim, algorithms }: TokenConfig): Verify {
  const keys = createRemoteJWKSet(new URL(jwksUrl), setOfKeys)
  return async (credential): Promise<Verified> => {
    const { payload } = await jwtVerify(credential, keys, {
      issuer,
      audience,
      algorithms,
      clockTolerance: CLOCKS_DIFFER,
      requiredClaims: ['exp', 'sub'],
    }).catch((error) => {
      throw whatIsWrong(error)
    })
    const { sub = '', exp = 0 } = payload
    const role = roleIn(payload, roleClaim)
    // RFC 9068, 2.2: of a token that a program got for itself, the subject is the program.
    const kind: Principal['kind'] = payload['client_id'] === sub || payload['azp'] === sub ? 'MACHINE' : 'PERSON'
    return { principal: { id: sub, kind, role }, until: (exp + CLOCKS_DIFFER) * 1000 }
  }
}

/**
 * The highest role that the claim names: a role, a list of some, or some in one text with spaces between. Other words
 * are let be: providers put the roles of all services into one claim.
 */
function roleIn(payload: JWTPayload, claim: string): Role {
  const value = Object.hasOwn(payload, claim) ? payload[claim] : claim.split('.').reduce(into, payload as unknown)
  const given = (Array.isArray(value) ? value : [value])
    .filter((one) => typeof one === 'string')
    .flatMap((one) => one.toUpperCase().split(/\s+/))
  const role = roles.findLast((one) => given.includes(one))
  if (role) return role
  throw new UserError('FORBIDDEN', `Expected the claim "${claim}" of the token to name a role, found none.`, {
    expected: roles.join(', '),
    received: 'none',
  })
}

function into(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}

function whatIsWrong(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return invalid('a token that has expired')
  if (error instanceof errors.JWTClaimValidationFailed)
    return invalid(`a token whose claim "${error.claim}" does not fit`)
  if (error instanceof errors.JOSEAlgNotAllowed) return invalid('a token signed by an algorithm that is not allowed')
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
    return invalid('a token signed with a key that is not known')
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return invalid('a token with a wrong signature')
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid)
    return invalid('something else than a token')
  if (error instanceof errors.JOSENotSupported) return invalid('a token of a form that is not supported')
  return new IdentityUnavailable('The keys by which tokens are checked could not be had.', { cause: error })
}
