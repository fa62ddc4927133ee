/**
 * The only place that talks to the Neo4j driver: sessions, deadlines and parameters; what its failures mean is in
 * database-error.ts.
 *
 * - A call ends by its deadline, also when the server has gone silent: the driver's own time-outs do not see to that.
 * - Whole JavaScript numbers are sent as integers (`LIMIT` refuses floats); integers come back as JavaScript numbers.
 * - Sockets send at once (`TCP_NODELAY`), and together what is written together: the driver writes in chunks of 1,400
 *   bytes. Nagle's algorithm would hold the last one back for 40 ms, and one call to the system for each costs more than
 *   a small query.
 */
import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, type Session, type SessionConfig, type Transaction } from 'neo4j-driver'
import { asDatabaseError, DatabaseError, isOutdated, timeoutError } from './database-error.ts'
import { Turns } from './turns.ts'

/** What may be sent as a parameter. */
export type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [key: string]: Value }
export type Params = { readonly [name: string]: Value }

/** Runs one statement of a transaction; each record as an object. */
export type Run = (text: string, params?: Params) => Promise<Record<string, unknown>[]>

export interface CallOptions {
  /** Milliseconds until the call fails with DATABASE_TIMEOUT. */
  deadline?: number
}

/** What the server had committed when a read ended, in its own terms: bookmarks. */
export type Seen = readonly string[]

/** What a read gave, each record as the list of its values. */
export interface Answer {
  rows: unknown[][]
  seen: Seen
}

export interface ReadOptions extends CallOptions {
  /** Waits until all that an earlier read had seen, or could have, is in all indexes. */
  after?: Seen | undefined
}

export interface ServerInfo {
  version: string
  edition: string
}

export interface Database {
  /** One autocommit read, one round trip. Each record as the list of its values. */
  read(text: string, params?: Params, options?: ReadOptions): Promise<unknown[][]>
  /** The same, with what the server had committed by then: a later read can wait for that. */
  readSeen(text: string, params?: Params, options?: ReadOptions): Promise<Answer>
  /** One write transaction, never retried here: a repeat is decided by who knows whether it is safe (see `write.ts`). */
  transaction<T>(work: (run: Run) => Promise<T>, options?: CallOptions): Promise<T>
  /** One statement in a transaction of its own that may change the schema: a constraint, an index. */
  schema(text: string): Promise<void>
  /** EXPLAIN or PROFILE of a statement: the plan, what the server remarks on it, and the columns. */
  plan(text: string, params?: Params): Promise<Plan>
  /**
   * Has the server plan a text of a writing transaction, so that the first to need it does not wait for that: the text is
   * run without any values, and what it does is rolled back. EXPLAIN would take as long, and leave no plan that a run uses.
   */
  prepare(text: string): Promise<void>
  /** Resolves when no call has been under way for a moment, or after so many milliseconds: for what gives way to others. */
  untilQuiet(atMost: number): Promise<void>
  /** Calls the listener when the server answers again after it could not be reached: it may be another one by now. */
  onReturn(listener: () => void): void
  /** Whether the server answers, and which one it is. */
  serverInfo(options?: CallOptions): Promise<ServerInfo>
  /** Closes all connections; calls under way fail. */
  close(): Promise<void>
}

export interface Plan {
  operator: PlanOperator
  columns: string[]
  /** 'r', 'rw', 'w' or 's', as the server reports it. */
  queryType: string
  /** Codes and texts of the server's notifications. */
  notifications: { code: string; text: string }[]
}

export interface PlanOperator {
  operatorType: string
  dbHits?: number
  rows?: number
  arguments?: Record<string, unknown>
  children: PlanOperator[]
}

export interface ConnectOptions {
  uri: string
  username?: string
  password?: string
  database?: string
  /** Milliseconds any call may take unless it says otherwise. */
  deadline?: number
}

/** Opens a pool of connections. Nothing is sent until the first call. */
export function connect(options: ConnectOptions): Database {
  sendAtOnce()
  const { uri, username, password, database, deadline = 15_000 } = options
  const auth = username !== undefined && password !== undefined ? neo4j.auth.basic(username, password) : undefined
  const driver = neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 0,
    // Acquiring one may mean to connect, so it may take longer than that.
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 4_000,
    connectionLivenessCheckTimeout: 30_000,
    maxConnectionPoolSize: 100,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'claimgraph',
  })
  return new Pool(driver, database, deadline)
}

/** How often a read is sent that meets writes each time. */
const READS_AT_MOST = 5

/** Milliseconds without a call after which nobody is asking: between the calls of one request there is less. */
const MOMENT = 20

/** Write transactions of this process that are open at once; in the database they form one line. */
const WRITERS_AT_ONCE = 4

class Pool implements Database {
  readonly #driver: Driver
  readonly #database: string | undefined
  readonly #deadline: number
  readonly #writers = new Turns(WRITERS_AT_ONCE)
  /** Whether the server could not be reached when it was called last. */
  #isAway = false
  readonly #returned: (() => void)[] = []
  /** What ends each of the calls under way: the driver leaves those waiting whose connections it closes. */
  readonly #underWay = new Set<(reason: DatabaseError) => void>()
  /** When the last call ended, in epoch milliseconds. */
  #lastEnded = 0

  constructor(driver: Driver, database: string | undefined, deadline: number) {
    this.#driver = driver
    this.#database = database
    this.#deadline = deadline
  }

  async read(text: string, params: Params = {}, options: ReadOptions = {}): Promise<unknown[][]> {
    return (await this.readSeen(text, params, options)).rows
  }

  async readSeen(text: string, params: Params = {}, options: ReadOptions = {}): Promise<Answer> {
    const { deadline = this.#deadline } = options
    const began = Date.now()
    for (let left = READS_AT_MOST; ; left--) {
      try {
        return await this.#readOnce(text, params, {
          ...options,
          deadline: Math.max(1, deadline - (Date.now() - began)),
        })
      } catch (error) {
        if (left === 1 || !isOutdated(error)) throw error
      }
    }
  }

  async #readOnce(text: string, params: Params, options: ReadOptions): Promise<Answer> {
    const read = async (session: Session, timeout: number): Promise<Answer> => {
      const result = await withoutTrace(() => session.run(text, integers(params), { timeout }))
      return { rows: result.records.map((record) => [...record.values()]), seen: session.lastBookmarks() }
    }
    return this.#within(options, 'READ', read, options.after ? { bookmarks: [...options.after] } : {})
  }

  async transaction<T>(work: (run: Run) => Promise<T>, options: CallOptions = {}): Promise<T> {
    const { deadline = this.#deadline } = options
    const began = Date.now()
    if (!(await this.#writers.take(deadline))) throw timeoutError(deadline)
    try {
      const left = Math.max(1, deadline - (Date.now() - began))
      return await this.#within({ deadline: left }, 'WRITE', async (session, timeout) => {
        const transaction = session.beginTransaction({ timeout })
        const result = await work(runner(transaction))
        await transaction.commit()
        return result
      })
    } finally {
      this.#writers.giveBack()
    }
  }

  async schema(text: string): Promise<void> {
    await this.#within({ deadline: 300_000 }, 'WRITE', (session) => session.run(text))
  }

  async plan(text: string, params: Params = {}): Promise<Plan> {
    const notificationFilter: NonNullable<SessionConfig['notificationFilter']> = {
      minimumSeverityLevel: 'INFORMATION',
      disabledCategories: [],
    }
    return this.#within(
      {},
      'WRITE',
      async (session, timeout) => {
        const result = session.run(text, integers(params), { timeout })
        const columns = await result.keys()
        const summary = await result.summary()
        return {
          operator: (summary.profile || summary.plan || { operatorType: '', children: [] }) as PlanOperator,
          columns,
          queryType: summary.queryType,
          notifications: summary.notifications.map((n) => ({ code: n.code, text: n.description })),
        }
      },
      { notificationFilter },
    )
  }

  async prepare(text: string): Promise<void> {
    await this.#within({}, 'WRITE', async (session, timeout) => {
      const transaction = session.beginTransaction({ timeout })
      // The server keeps plans for transactions that have written something apart from the others.
      await transaction.run('CREATE ()')
      // Without values some texts fail, once they are planned.
      await transaction.run(text, { p: {} }).catch(() => undefined)
      await transaction.rollback()
    })
  }

  async serverInfo(options: CallOptions = {}): Promise<ServerInfo> {
    const rows = await this.read(
      "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0], edition",
      {},
      options,
    )
    return { version: String(rows[0]?.[0]), edition: String(rows[0]?.[1]) }
  }

  async close(): Promise<void> {
    for (const end of this.#underWay) end(new DatabaseError('DATABASE_UNAVAILABLE', 'The database was closed.'))
    await this.#driver.close()
  }

  async untilQuiet(atMost: number): Promise<void> {
    const end = Date.now() + atMost
    const isAsked = () => this.#underWay.size > 0 || Date.now() - this.#lastEnded < MOMENT
    while (isAsked() && Date.now() < end) await sleep(MOMENT)
  }

  onReturn(listener: () => void): void {
    this.#returned.push(listener)
  }

  #answered(): void {
    if (!this.#isAway) return
    this.#isAway = false
    for (const listener of this.#returned) listener()
  }

  #target(): { database?: string } {
    return this.#database === undefined ? {} : { database: this.#database }
  }

  /** Runs the work in a session of its own. What is late is given up: its session is closed when the server lets go. */
  async #within<T>(
    options: CallOptions,
    mode: 'READ' | 'WRITE',
    work: (session: Session, timeout: number) => Promise<T>,
    more: Partial<SessionConfig> = {},
  ): Promise<T> {
    const deadline = options.deadline ?? this.#deadline
    const session = this.#driver.session({
      ...this.#target(),
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      fetchSize: -1,
      ...more,
    })
    let end: (reason: DatabaseError) => void = () => undefined
    const ended = new Promise<never>((_, reject) => {
      end = reject
    })
    const timer = setTimeout(() => end(timeoutError(deadline)), deadline)
    this.#underWay.add(end)
    try {
      const result = await Promise.race([work(session, deadline), ended])
      this.#answered()
      return result
    } catch (caught) {
      const error = asDatabaseError(caught)
      if (error instanceof DatabaseError && error.code === 'DATABASE_UNAVAILABLE') this.#isAway = true
      throw error
    } finally {
      clearTimeout(timer)
      this.#underWay.delete(end)
      this.#lastEnded = Date.now()
      session.close().catch(() => undefined)
    }
  }
}

function runner(transaction: Transaction): Run {
  return async (text, params = {}) => {
    const result = await transaction.run(text, integers(params))
    return result.records.map((record) => record.toObject())
  }
}

/**
 * Begins a call without a trace of where: the driver takes one for every call, in case that it fails, and writing it
 * costs as much as all else that the driver does. Its errors say what went wrong, and ours who asked.
 */
function withoutTrace<T>(begin: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return begin()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The parameters with every whole number as an integer, at any depth. */
function integers(params: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, integer(value)]))
}

function integer(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(integer)
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return integers(value as Params)
  }
  return value ?? null
}

let sending = false

/** Turns Nagle's algorithm off for the sockets of this process, those of TLS too, and gathers what one turn writes. */
function sendAtOnce(): void {
  if (sending) return
  sending = true
  const { connect: connectSocket, write } = Socket.prototype
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
    this.setNoDelay(true)
    // Only now: connecting sets `write` back.
    const connecting = Reflect.apply(connectSocket, this, args)
    this.write = function (this: Socket, ...chunk: unknown[]) {
      if (this.writableCorked === 0) {
        this.cork()
        process.nextTick(() => this.uncork())
      }
      return Reflect.apply(write, this, chunk)
    } as typeof write
    return connecting
  } as typeof connectSocket
}
