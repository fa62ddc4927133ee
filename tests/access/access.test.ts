/** What is remembered of credentials, and for how long. */
import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Access, bearerAccess, invalid, type Verified } from '../../src/access/access.ts'
import { watchCredential } from '../../src/access/watch-credential.ts'

const anna: Verified = { principal: { id: 'anna', kind: 'PERSON', role: 'EDITOR' } }
const asking = (credential: string) => ({ headers: { authorization: `Bearer ${credential}` } })

/** An access that counts how often it had to look. */
function counting(verify: (credential: string, look: number) => Promise<Verified>, believed = 5_000) {
  const looks: string[] = []
  const access = bearerAccess((credential) => verify(credential, looks.push(credential)), { believed })
  return { looks, ask: async (credential: string) => access.principalOf(asking(credential)) }
}

test('a credential is looked up once for many requests, also for those that come before the answer', async () => {
  const { looks, ask } = counting(async () => {
    await sleep(20)
    return anna
  })

  const found = await Promise.all(Array.from({ length: 50 }, () => ask('a')))
  await ask('a')

  expect(new Set(found)).toEqual(new Set([anna.principal]))
  expect(looks).toEqual(['a'])
})

test('what was found about one is never said of another', async () => {
  const { ask } = counting(async (credential) => ({ principal: { ...anna.principal, id: credential } }))

  const ids = Array.from({ length: 200 }, (_, at) => `c${at % 20}`)
  const found = await Promise.all(ids.map((id) => ask(id)))

  expect(found.map(({ id }) => id)).toEqual(ids)
})

test('a revocation takes effect after the time for which a credential is believed', async () => {
  const { ask } = counting(async (_, look) => {
    if (look > 1) throw invalid('a key that was revoked')
    return anna
  }, 60)

  await ask('a')
  await sleep(80)

  await expect(ask('a')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
})

test('a bad one is remembered too, a failure to look is not', async () => {
  const bad = counting(() => Promise.reject(invalid('a key that is not known')))
  const away = counting(async (_, look) => {
    if (look === 1) throw new Error('away')
    return anna
  })

  await expect(bad.ask('a')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  await expect(bad.ask('a')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  await expect(away.ask('a')).rejects.toThrow('away')

  expect(await away.ask('a')).toEqual(anna.principal)
  expect([bad.looks.length, away.looks.length]).toEqual([1, 2])
})

test('a token is not believed beyond its own end', async () => {
  const { ask } = counting(async () => ({ ...anna, until: Date.now() + 40 }))

  await ask('a')
  await sleep(60)

  await expect(ask('a')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
})

test('no more than ten thousand are remembered, whatever comes', async () => {
  const { looks, ask } = counting(async () => anna)

  for (let at = 0; at <= 10_000; at++) await ask(`c${at}`)
  await ask('c10000')
  await ask('c0')

  expect(looks.slice(10_000)).toEqual(['c10000', 'c0'])
})

test('an answer is watched no longer than it is sent, also when it ends while somebody looks', async () => {
  const response = new EventEmitter()
  let looks = 0
  const access: Access = {
    isOpen: false,
    recheck: 10,
    principalOf: async () => {
      looks++
      await sleep(20)
      return anna.principal
    },
  }

  watchCredential(access, asking('a') as IncomingMessage, response as ServerResponse)
  while (looks === 0) await sleep(1)
  response.emit('close')
  await sleep(80)

  expect(looks).toBe(1)
})
