import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Principal } from '../../../src/principal.ts'
import { Streams } from '../../../src/resolvers/streams/streams.ts'

const anna: Principal = { id: 'anna', kind: 'PERSON', role: 'READER' }
const ben: Principal = { ...anna, id: 'ben' }
const stays = () => undefined

/** Gives what it is told to, then waits until it is to end. */
function giving(...values: number[]) {
  return async function* (signal: AbortSignal): AsyncGenerator<number, void> {
    yield* values
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve))
  }
}

test('a stream that waits for its next event ends at once when whoever reads it goes', async () => {
  const streams = new Streams({ most: 10, mostForOne: 10 })
  const stream = streams.open(anna, stays, giving(1))
  await stream.next()
  const next = stream.next()

  await stream.return?.()

  expect(await next).toEqual({ done: true, value: undefined })
  expect(streams.size).toBe(0)
})

test('a stream ends when the connection does, though nobody says so to it', async () => {
  const streams = new Streams({ most: 10, mostForOne: 10 })
  const whenGone: (() => void)[] = []
  const stream = streams.open(anna, (closed) => whenGone.push(closed), giving())
  const next = stream.next()
  await sleep(1)

  for (const tell of whenGone) tell()

  expect((await next).done).toBe(true)
  expect(streams.size).toBe(0)
})

test('a stream whose events fail is open no longer', async () => {
  const streams = new Streams({ most: 10, mostForOne: 10 })
  // biome-ignore lint/correctness/useYield: it fails first
  const stream = streams.open(anna, stays, async function* (): AsyncGenerator<number, void> {
    throw new Error('away')
  })

  await expect(stream.next()).rejects.toThrow('away')
  expect(streams.size).toBe(0)
})

test('no user has more than their share, and all together no more than there are', () => {
  const streams = new Streams({ most: 3, mostForOne: 2 })
  const open = (who: Principal) => streams.open(who, stays, giving())
  open(anna)
  open(anna)

  expect(() => open(anna)).toThrow('Expected at most 2 streams at once for one user, found 2 open already.')
  open(ben)
  expect(() => open(ben)).toThrow('Expected at most 3 streams at once in this process, found 3 open already.')
})

test('all end together, each after the event it is giving, and no other is opened', async () => {
  const streams = new Streams({ most: 10, mostForOne: 10 })
  const [one, other] = [streams.open(anna, stays, giving(1)), streams.open(ben, stays, giving(1, 2))]
  await other.next()
  const waiting = [one.next(), one.next()]

  streams.end()

  expect(await Promise.all(waiting)).toMatchObject([{ value: 1 }, { done: true }])
  expect(await other.next()).toMatchObject({ value: 2 })
  expect(await other.next()).toMatchObject({ done: true })
  expect(() => streams.open(anna, stays, giving())).toThrow('The service is stopping.')
})
