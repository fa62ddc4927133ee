import { createServer, type Server, Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { DatabaseError } from '../../src/graph/database-error.ts'
import { connect, type Database } from '../../src/graph/driver.ts'
import { ownNeo4j } from '../setup/own-neo4j.ts'
import { openWay } from '../setup/way.ts'

const database = connect({ ...ownNeo4j(), deadline: 20_000 })
afterAll(() => database.close())

/** Milliseconds: long before the driver or the server would give a call up by themselves, on a busy machine too. */
const SOON = 10_000

/** Takes far longer than any test, and is told apart from others by its mark. */
const endless = (mark: string) =>
  `UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS product WHERE product = -1 RETURN count(*) AS ${mark}`

/** How a call fails, and after how long. */
async function failure(call: Promise<unknown>) {
  const start = performance.now()
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(DatabaseError)
  const { code, retryable, message, cause } = error as DatabaseError
  return { code, retryable, message, cause, after: performance.now() - start }
}

/** Whether a statement with this mark is still at work. */
async function isRunning(mark: string): Promise<boolean> {
  const rows = await database.read('SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $mark', { mark })
  return rows.length > 1
}

async function withServer<T>(behave: (socket: Socket) => void, work: (database: Database) => Promise<T>): Promise<T> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    behave(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const reached = connect({ uri: `bolt://127.0.0.1:${port}`, username: 'a', password: 'b', deadline: 400 })
  try {
    return await work(reached)
  } finally {
    for (const socket of sockets) socket.destroy()
    server.close()
    await reached.close()
  }
}

describe('deadlines', () => {
  test('a read ends by its deadline, and the server stops working on it', async () => {
    const { code, retryable, after } = await failure(database.read(endless('late_read'), {}, { deadline: 300 }))

    expect({ code, retryable }).toEqual({ code: 'DATABASE_TIMEOUT', retryable: true })
    expect(after).toBeLessThan(SOON)
    await vi.waitFor(async () => expect(await isRunning('late_read')).toBe(false), { timeout: 10_000, interval: 250 })
  })

  test('a transaction ends by its deadline, wherever its work hangs, and leaves nothing behind', async () => {
    const { code, after } = await failure(
      database.transaction(
        async (run) => {
          await run("CREATE (:Log {id: 'late'})")
          await new Promise(() => {})
        },
        { deadline: 500 },
      ),
    )

    expect(code).toBe('DATABASE_TIMEOUT')
    expect(after).toBeLessThan(SOON)
    // The constraint would make this wait for the other transaction, were it still open.
    await database.transaction(async (run) => {
      expect(await run("CREATE (log:Log {id: 'late'}) WITH log DELETE log RETURN 1 AS done")).toEqual([{ done: 1 }])
    })
  })

  test('a call that says nothing has the deadline of the connection', async () => {
    const hasty = connect({ ...ownNeo4j(), deadline: 300 })

    const { code, message } = await failure(hasty.read(endless('hasty')))

    expect(code).toBe('DATABASE_TIMEOUT')
    expect(message).toMatch(/^The database (did not answer within 300 ms|gave the work up at its time limit)\.$/)
    await hasty.close()
  })

  test('a server that takes the call and says nothing does not hold it longer', async () => {
    await withServer(
      (socket) => socket.resume(),
      async (silent) => {
        const { code, retryable, after } = await failure(silent.read('RETURN 1'))

        expect({ code, retryable }).toEqual({ code: 'DATABASE_TIMEOUT', retryable: true })
        expect(after).toBeLessThan(SOON)
      },
    )
  })
})

describe('a database that cannot be reached', () => {
  test('is unavailable, and may be tried again', async () => {
    const nobody = connect({ uri: 'bolt://127.0.0.1:1', deadline: 10_000 })

    const { code, retryable } = await failure(nobody.read('RETURN 1'))

    expect({ code, retryable }).toEqual({ code: 'DATABASE_UNAVAILABLE', retryable: true })
    await nobody.close()
  })

  test.for([
    ['hangs up', (socket: Socket) => socket.destroy()],
    ['breaks off', (socket: Socket) => socket.resetAndDestroy()],
    ['breaks off once it has been spoken to', (socket: Socket) => socket.once('data', () => socket.resetAndDestroy())],
    [
      'breaks off when it is told who calls',
      (socket: Socket) =>
        socket.once('data', () => {
          // Version 5.4 of the protocol, as Neo4j 5.22 speaks it.
          socket.write(Buffer.from([0, 0, 4, 5]))
          socket.once('data', () => socket.resetAndDestroy())
        }),
    ],
  ] as const)('the same where it %s', async ([, behave]) => {
    await withServer(
      (socket) => void behave(socket),
      async (rude) => {
        const { code, retryable } = await failure(rude.transaction((run) => run('RETURN 1'), { deadline: 10_000 }))

        expect({ code, retryable }).toEqual({ code: 'DATABASE_UNAVAILABLE', retryable: true })
      },
    )
  })

  test('one that refuses the credentials is not to be tried again', async () => {
    const stranger = connect({ ...ownNeo4j(), username: 'neo4j', password: 'not-the-password' })

    const { code, retryable } = await failure(stranger.read('RETURN 1'))

    expect({ code, retryable }).toEqual({ code: 'DATABASE_REFUSED', retryable: false })
    await stranger.close()
  })
})

describe('failures', () => {
  test('a write in a read session is refused', async () => {
    const { code, retryable } = await failure(database.read('CREATE (:NeverWritten)'))

    expect({ code, retryable }).toEqual({ code: 'DATABASE_FAILED', retryable: false })
    expect(await database.read("MATCH (node) WHERE 'NeverWritten' IN labels(node) RETURN node")).toEqual([])
  })

  test('what the server says stays with the cause, for the log', async () => {
    const { code, message, cause } = await failure(database.read('RETURN secret'))

    expect({ code, message }).toEqual({ code: 'DATABASE_FAILED', message: 'The database could not do it.' })
    expect(String(cause)).toContain('secret')
  })

  test('what a constraint refuses may be tried again: another may have been first', async () => {
    const twice = (run: (text: string) => Promise<unknown>) => run("CREATE (:Log {id: 'twice'}), (:Log {id: 'twice'})")

    const { code, retryable } = await failure(database.transaction(twice))

    expect({ code, retryable }).toEqual({ code: 'DATABASE_CONFLICT', retryable: true })
  })

  test('work that gives up leaves nothing behind, and its reason comes through as it is', async () => {
    const reason = new RangeError('not like this')

    const given = database.transaction(async (run) => {
      await run("CREATE (:Log {id: 'given-up'})")
      throw reason
    })

    await expect(given).rejects.toBe(reason)
    expect(await database.read("MATCH (log:Log {id: 'given-up'}) RETURN log.id")).toEqual([])
  })

  test('after failures the connection is as good as new', async () => {
    await failure(database.read('RETURN'))
    await failure(database.read(endless('broken'), {}, { deadline: 200 }))

    expect(await database.read('RETURN 1')).toEqual([[1]])
  })
})

describe('values', () => {
  test('whole numbers are sent as integers, others as floats, at any depth', async () => {
    const value = { whole: 3, part: 0.5, list: [1, 2.5], map: { deep: [{ whole: -1 }] }, zero: 0 }

    const [row] = await database.read(
      `RETURN valueType($p.whole), valueType($p.part), valueType($p.list[0]), valueType($p.list[1]),
        valueType($p.map.deep[0].whole), valueType($p.zero)`,
      { p: value },
    )

    const types = ['INTEGER', 'FLOAT', 'INTEGER', 'FLOAT', 'INTEGER', 'INTEGER']
    expect(row).toEqual(types.map((type) => `${type} NOT NULL`))
  })

  test('they come back as JavaScript numbers, up to the ends of time', async () => {
    const ends = [8_640_000_000_000_000, -8_640_000_000_000_000, 0, 1.5]

    expect(await database.read('UNWIND $ends AS end RETURN end', { ends })).toEqual(ends.map((end) => [end]))
  })

  test('a whole number serves as a limit', async () => {
    expect(await database.read('UNWIND [1, 2, 3] AS one RETURN one LIMIT $p.limit', { p: { limit: 2 } })).toHaveLength(
      2,
    )
  })

  test('what is undefined is null', async () => {
    expect(await database.read('RETURN $a IS NULL, $p.b IS NULL', { a: undefined, p: { b: undefined } })).toEqual([
      [true, true],
    ])
  })

  test('a record of a transaction is an object', async () => {
    const records = await database.transaction((run) => run('RETURN 1 AS one, [1.5] AS list, null AS nothing'))

    expect(records).toEqual([{ one: 1, list: [1.5], nothing: null }])
  })
})

test('sockets send at once', async () => {
  const setNoDelay = vi.spyOn(Socket.prototype, 'setNoDelay')
  const fresh = connect(ownNeo4j())

  await fresh.read('RETURN 1')

  expect(setNoDelay).toHaveBeenCalledWith(true)
  setNoDelay.mockRestore()
  await fresh.close()
})

test('a plan tells of what a query asks for and nothing has', async () => {
  const { notifications, columns, queryType } = await database.plan(
    'EXPLAIN MATCH (node:NoSuchLabel) RETURN node.id AS id',
  )

  expect({ columns, queryType }).toEqual({ columns: ['id'], queryType: 'r' })
  expect(notifications.map(({ code }) => code)).toContain('Neo.ClientNotification.Statement.UnknownLabelWarning')
})

test('calls under way fail when the database is closed', async () => {
  const closing = connect(ownNeo4j())
  await closing.read('RETURN 1')
  const call = failure(closing.read(endless('closing'), {}, { deadline: 60_000 }))
  await wait(200)

  await closing.close()

  const { code, after } = await call
  expect(code).toBe('DATABASE_UNAVAILABLE')
  expect(after).toBeLessThan(SOON)
})

test('who gives way waits for calls under way, for as long as it said, and not at all where nobody asks', async () => {
  const asked = connect(ownNeo4j())
  const waited = async (atMost: number) => {
    const start = performance.now()
    await asked.untilQuiet(atMost)
    return performance.now() - start
  }

  expect(await waited(60_000)).toBeLessThan(SOON)
  const call = failure(asked.read(endless('asked'), {}, { deadline: 1_500 }))
  expect(await waited(300)).toBeGreaterThanOrEqual(299)
  expect(await Promise.race([call.then(() => 'ended'), waited(300).then(() => 'went on')])).toBe('went on')
  expect(await waited(60_000)).toBeLessThan(SOON)
  expect(await Promise.race([call.then(() => 'ended'), wait(0, 'under way')])).toBe('ended')
  await asked.close()
})

test('a text that is prepared leaves nothing behind, whether it writes, fails without its values, or is none', async () => {
  await database.prepare("CREATE (:Log {id: 'prepared'})")
  await database.prepare('UNWIND range(1, $p.most) AS one CREATE (:Log {id: one})')
  await database.prepare('NO CYPHER')

  expect(await database.read("RETURN COUNT { (:Log {id: 'prepared'}) }")).toEqual([[0]])
})

test('a text that was prepared is planned, whatever its values, for a transaction that has written something', async () => {
  const text = 'UNWIND $p.ids AS id MATCH (log:Log {id: id}) RETURN count(log) AS prepared'
  const plansAfter = async (work: () => Promise<unknown>) => {
    await database.read('CALL db.clearQueryCaches()')
    await work()
    const [[said] = []] = await database.read('CALL db.clearQueryCaches()')
    return said
  }

  const prepared = await plansAfter(() => database.prepare(text))
  const run = await plansAfter(async () => {
    await database.prepare(text)
    await failure(
      database.transaction(async (run) => {
        await run('CREATE ()')
        await run(text, { p: { ids: ['a', 'b', 'c'] } })
        throw new DatabaseError('DATABASE_CONFLICT', 'Taken back.')
      }),
    )
  })

  expect(prepared).toMatch(/cleared of \d+ queries/)
  expect(run).toBe(prepared)
})

test('whoever listens is told once when the server answers again after it could not be reached', async () => {
  const neo4j = ownNeo4j()
  const way = await openWay(neo4j.uri)
  const led = connect({ ...neo4j, uri: way.uri })
  let returns = 0
  led.onReturn(() => {
    returns += 1
  })
  await led.read('RETURN 1')
  const before = returns

  way.leadTo('bolt://127.0.0.1:1')
  way.cut()
  await failure(led.read('RETURN 1'))
  const meanwhile = returns
  way.leadTo(neo4j.uri)
  await led.read('RETURN 1')
  await led.read('RETURN 1')

  expect([before, meanwhile, returns]).toEqual([0, 0, 1])
  await led.close()
  await way.close()
})
