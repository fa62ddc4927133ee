/** Tokens of an identity provider, which stands in here with keys of its own. */
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TokenConfig, tokenVerifier } from '../../src/access/tokens.ts'

const { privateKey, publicKey } = await generateKeyPair('ES256')
const stranger = await generateKeyPair('ES256')
const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }

const provider = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })))
beforeAll(() => new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve)))
afterAll(() => void provider.close())

const issuer = 'https://login.example.org/'
const audience = 'claimgraph'
const now = () => Math.floor(Date.now() / 1000)

const verifier = (config: Partial<TokenConfig> = {}) =>
  tokenVerifier({
    jwksUrl: `http://127.0.0.1:${(provider.address() as AddressInfo).port}/keys`,
    issuer,
    audience,
    roleClaim: 'role',
    algorithms: ['ES256', 'RS256'],
    ...config,
  })

const usual = () => ({ iss: issuer, aud: audience, sub: 'anna', exp: now() + 60, role: 'EDITOR' })

/** A token; a claim that is undefined is left out. */
const token = (claims: Record<string, unknown> = {}, { key = privateKey, kid = 'one' } = {}) =>
  new SignJWT({ ...usual(), ...claims } as JWTPayload).setProtectedHeader({ alg: 'ES256', kid }).sign(key)

test('a token stands for its subject, with the role of its claim', async () => {
  const { principal, until } = await verifier()(await token())

  expect(principal).toEqual({ id: 'anna', kind: 'PERSON', role: 'EDITOR' })
  expect(until).toBeGreaterThan(Date.now() + 55_000)
  expect(until).toBeLessThan(Date.now() + 75_000)
})

test('a token that a program got for itself stands for a program', async () => {
  const { principal } = await verifier()(await token({ sub: 'importer', client_id: 'importer' }))

  expect(principal).toMatchObject({ id: 'importer', kind: 'MACHINE' })
})

test.each<[string, Record<string, unknown>, string]>([
  ['has expired', { exp: 1_700_000_000 }, 'has expired'],
  ['is not valid yet', { nbf: 4_000_000_000 }, '"nbf" does not fit'],
  ['never expires', { exp: undefined }, '"exp" does not fit'],
  ['is of another issuer', { iss: 'https://login.example.org' }, '"iss" does not fit'],
  ['is of no issuer', { iss: undefined }, '"iss" does not fit'],
  ['is for another audience', { aud: ['other', 'claimgraph2'] }, '"aud" does not fit'],
  ['is for no audience', { aud: undefined }, '"aud" does not fit'],
  ['is of nobody', { sub: undefined }, '"sub" does not fit'],
])('one that %s is refused', async (_, claims, reason) => {
  await expect(token(claims).then(verifier())).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    message: expect.stringContaining(reason),
  })
})

test('one that is signed by nobody, by somebody else, or with the published key as a secret is refused', async () => {
  const verify = verifier()
  const unsigned = new UnsecuredJWT(usual()).encode()
  const [head = '', body = ''] = [{ alg: 'HS256', kid: 'one' }, usual()].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  )
  const confused = `${head}.${body}.${createHmac('sha256', JSON.stringify(jwk)).update(`${head}.${body}`).digest('base64url')}`
  const good = await token()
  const [, otherBody] = (await token({ sub: 'ADMIN', role: 'ADMIN' })).split('.')
  const swapped = good
    .split('.')
    .with(1, otherBody ?? '')
    .join('.')
  const attempts = [
    unsigned,
    `${unsigned}x`,
    confused,
    await token({}, { key: stranger.privateKey }),
    await token({}, { kid: 'two' }),
    swapped,
    good.slice(0, -4),
    'a.b.c',
    'claimgraph_0_1',
  ]

  const outcomes = await Promise.allSettled(attempts.map(verify))

  expect(outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.code : outcome))).toEqual(
    attempts.map(() => 'UNAUTHENTICATED'),
  )
})

test('one by an algorithm that is not on the list is refused, though its signature is right', async () => {
  await expect(token().then(verifier({ algorithms: ['RS256'] }))).rejects.toMatchObject({
    message: expect.stringContaining('algorithm that is not allowed'),
  })
})

test.each<[string, unknown, string, string]>([
  ['role', 'admin', 'role', 'ADMIN'],
  ['role', ['x', 'READER', 'EDITOR'], 'role', 'EDITOR'],
  ['scope', 'openid reviewer', 'scope', 'REVIEWER'],
  ['https://example.org/roles', ['READER'], 'https://example.org/roles', 'READER'],
  ['realm_access', { roles: ['EDITOR'] }, 'realm_access.roles', 'EDITOR'],
])('the claim %s: %j, named %s, gives the role %s', async (name, value, roleClaim, role) => {
  const { principal } = await verifier({ roleClaim })(await token({ role: undefined, [name]: value }))

  expect(principal.role).toBe(role)
})

test.each([undefined, null, 7, '', 'ADMINISTRATOR', [['ADMIN']], { ADMIN: true }])(
  'one without a role is known, and may do nothing: %j',
  async (role) => {
    await expect(token({ role }).then(verifier())).rejects.toMatchObject({ code: 'FORBIDDEN' })
  },
)

test('an inherited name is no claim', async () => {
  const verify = verifier({ roleClaim: 'constructor.name' })

  await expect(token({ role: undefined }).then(verify)).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('a provider that cannot be reached, or that publishes something else, is no fault of the token', async () => {
  const attempts = [
    verifier({ jwksUrl: 'http://127.0.0.1:9/keys' }),
    verifier({ jwksUrl: 'data:application/json,{"keys":7}' }),
  ]

  for (const verify of attempts) {
    await expect(token().then(verify)).rejects.toMatchObject({ code: 'IDENTITY_UNAVAILABLE' })
  }
})
