/** Waiting for the log to grow, on a log that is a number. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Database } from '../../../src/graph/driver.ts'
import { logGrew } from '../../../src/graph/growth.ts'
import { LogWatch } from '../../../src/resolvers/streams/log-watch.ts'

function aLog() {
  const log = { head: 1, looks: 0, isAway: false }
  const database = {
    readSeen: async (_text, _params, { after } = {}) => {
      // What waits until a head is settled looks for nothing new.
      if (!after) log.looks++
      if (log.isAway) throw new Error('away')
      return { rows: [[log.head]], seen: ['all'] }
    },
  } as Partial<Database> as Database
  const grow = () => {
    log.head++
    logGrew(database)
  }
  return { log, database, grow }
}

const never = new AbortController().signal

test('all who wait are told after one look that the log has grown', async () => {
  const { log, database, grow } = aLog()
  const watch = new LogWatch(database, { poll: 60_000, pause: 10 })
  const seen = await watch.beyond(0, never)
  const waiting = [1, 1, 1].map((known) => watch.beyond(known, never))
  await sleep(50)
  const before = log.looks

  grow()

  expect([seen, ...(await Promise.all(waiting))]).toEqual([1, 2, 2, 2])
  expect(log.looks - before).toBe(1)
})

test('growth that is said many times in a moment makes few looks, and the last of it is seen', async () => {
  const { log, database, grow } = aLog()
  const watch = new LogWatch(database, { poll: 60_000, pause: 100 })
  const seen: (number | undefined)[] = []
  const following = (async () => {
    for (let known = 1; known < 201; ) {
      known = (await watch.beyond(known, never)) ?? 0
      seen.push(known)
    }
  })()

  for (let write = 0; write < 200; write++) {
    grow()
    if (write % 20 === 0) await sleep(1)
  }
  await following

  expect(seen.at(-1)).toBe(201)
  expect(log.looks).toBeLessThan(10)
})

test('growth that nobody says is found in the end, also after the database was away', async () => {
  const { log, database } = aLog()
  const watch = new LogWatch(database, { poll: 30, pause: 1 })
  const waiting = watch.beyond(1, never)

  log.isAway = true
  await sleep(80)
  log.isAway = false
  log.head = 7

  expect(await waiting).toBe(7)
})

test('who waits no more is let go, and then nobody looks', async () => {
  const { log, database, grow } = aLog()
  const watch = new LogWatch(database, { poll: 10, pause: 1 })
  const ending = new AbortController()
  const waiting = watch.beyond(1, ending.signal)

  ending.abort()
  expect(await waiting).toBeUndefined()
  await sleep(20)
  const { looks } = log
  grow()
  await sleep(50)

  expect(log.looks).toBe(looks)
})
