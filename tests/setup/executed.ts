/**
 * Which files of `cypher/` a test has sent to the database: what the fixture notes down with every test, and what is
 * compared with all there are at the end of a whole run, see `every-file-executed.ts`.
 */
import type { Database } from '../../src/graph/driver.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** The names of the files that the test has sent, in the order of the first time. */
    executed?: string[]
  }
}

/** The files a text consists of, of which each part says its name. */
export function filesIn(text: string): string[] {
  return [...text.matchAll(/^ *\/\/ (\S+\/\S+)$/gm)].map(([, name = '']) => name)
}

/** The same database, which notes down the files of every text it is sent. */
export function noting(database: Database, executed: Set<string>): Database {
  const note = (text: string) => {
    for (const name of filesIn(text)) executed.add(name)
  }
  return {
    read: (text, params, options) => {
      note(text)
      return database.read(text, params, options)
    },
    readSeen: (text, params, options) => {
      note(text)
      return database.readSeen(text, params, options)
    },
    transaction: (work, options) =>
      database.transaction((run) => {
        return work((text, params) => {
          note(text)
          return run(text, params)
        })
      }, options),
    schema: (text) => database.schema(text),
    plan: (text, params) => database.plan(text, params),
    prepare: (text) => database.prepare(text),
    untilQuiet: (atMost) => database.untilQuiet(atMost),
    onReturn: (listener) => database.onReturn(listener),
    serverInfo: (options) => database.serverInfo(options),
    close: () => database.close(),
  }
}
