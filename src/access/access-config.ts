/** The settings of who may use the service. */
import { z } from 'zod'
import { isLoopback } from './loopback.ts'
import { type TokenConfig, tokenAlgorithms } from './tokens.ts'

export type AccessConfig = { mode: 'none' } | { mode: 'keys' } | ({ mode: 'jwt' } & TokenConfig)

const modes = ['none', 'keys', 'jwt'] as const

/** One schema for each variable, as in `config.ts`. */
export const accessVariables = {
  AUTH_MODE: z.enum(modes, `one of ${modes.join(', ')}`).default('none'),
  JWT_JWKS_URL: z.string().refine(isSafeAddress, 'an address with https:// (http:// of this machine only)').optional(),
  JWT_ISSUER: z.string().optional(),
  JWT_AUDIENCE: z.string().optional(),
  JWT_ROLE_CLAIM: z.string().default('role'),
  JWT_ALGORITHMS: z
    .string()
    .default('RS256,PS256,ES256,EdDSA')
    .transform((list) => list.split(',').map((name) => name.trim()))
    .refine(
      (names) => names.every((name) => tokenAlgorithms.some((known) => known === name)),
      `some of ${tokenAlgorithms.join(', ')}, separated by commas`,
    ),
}

/** What a token needs to be checked; no token is checked by less. */
const needed = ['JWT_JWKS_URL', 'JWT_ISSUER', 'JWT_AUDIENCE'] as const

type Given = { [name in keyof typeof accessVariables | 'HOST']?: string | undefined }

/** What each variable alone cannot tell: those that need, or exclude, another one. */
export function whatDoesNotFitAccess(given: Given): string[] {
  const { AUTH_MODE: mode = 'none', HOST: host = '127.0.0.1' } = given
  if (mode === 'jwt') {
    return needed
      .filter((name) => given[name] === undefined)
      .map((name) => `${name}: expected a value, since AUTH_MODE is jwt; got nothing`)
  }
  // Who sets these means to check tokens: to leave them unread would leave the door open.
  const idle = needed.filter((name) => given[name] !== undefined)
  if (idle.length > 0) {
    return [`AUTH_MODE: expected jwt, since ${idle.join(', ')} ${idle.length === 1 ? 'is' : 'are'} set; got "${mode}"`]
  }
  // A host that is none is a problem of its own.
  if (mode !== 'none' || isLoopback(host) || /\s/.test(host)) return []
  return [
    `AUTH_MODE: expected keys or jwt, since HOST "${host}" lets other machines in, and with none everybody who gets in ` +
      'may do everything; got "none". For this machine only: HOST=127.0.0.1',
  ]
}

type Values = z.infer<z.ZodObject<typeof accessVariables>>

export function accessConfig(values: Values): AccessConfig {
  const { AUTH_MODE: mode, JWT_JWKS_URL: jwksUrl = '', JWT_ISSUER: issuer = '', JWT_AUDIENCE: audience = '' } = values
  if (mode !== 'jwt') return { mode }
  return { mode, jwksUrl, issuer, audience, roleClaim: values.JWT_ROLE_CLAIM, algorithms: values.JWT_ALGORITHMS }
}

/** Keys that come over a wire where others may change them are no keys. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}
