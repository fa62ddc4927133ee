/**
 * Keeps the statements that a driver sends, so that the bench can count them and have them profiled, and gives each
 * transaction a time limit, as ours has one: some would take minutes.
 */
import type { ServerResponse } from 'node:http'
import type { Driver } from 'neo4j-driver'

export interface Statement {
  text: string
  params: Record<string, unknown>
}

/** Milliseconds. */
const TIME_LIMIT = 5_000

type Runs = { run(text: string, params?: Record<string, unknown>): unknown }

export class Recorder {
  #statements: Statement[] = []

  constructor(driver: Driver) {
    const open = driver.session.bind(driver)
    driver.session = ((...args: Parameters<typeof open>) => {
      const session = open(...args)
      this.#listen(session)
      for (const name of ['executeRead', 'executeWrite'] as const) {
        const execute = session[name].bind(session)
        session[name] = ((work: (transaction: Runs) => Promise<unknown>, config?: object) =>
          execute(
            (transaction) => {
              this.#listen(transaction)
              return work(transaction)
            },
            { timeout: TIME_LIMIT, ...config },
          )) as never
      }
      const begin = session.beginTransaction.bind(session)
      session.beginTransaction = ((config?: object) => {
        const transaction = begin({ timeout: TIME_LIMIT, ...config })
        this.#listen(transaction)
        return transaction
      }) as never
      return session
    }) as never
  }

  #listen(runs: Runs): void {
    const run = runs.run.bind(runs)
    runs.run = (text, params = {}, ...rest: unknown[]) => {
      this.#statements.push({ text, params })
      // Nobody asks for them while the load runs.
      if (this.#statements.length > 20) this.#statements.shift()
      return (run as (...args: unknown[]) => unknown)(text, params, ...rest)
    }
  }

  /** Answers with what was sent since the last time. */
  answer(response: ServerResponse): void {
    const body = JSON.stringify(this.#statements)
    this.#statements = []
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
  }
}
