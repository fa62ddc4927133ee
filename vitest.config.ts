import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Tests that need no database; they run side by side, and alone without waiting for one. */
const pure = [
  'tests/access/{access,loopback,root-fields,tokens}.test.ts',
  'tests/config.test.ts',
  'tests/commands/{run-command,terminal-progress,verify-evidence}.test.ts',
  'tests/containers.test.ts',
  'tests/database/{class-archive,install,local-password,locate,neo4j-conf,notices,requirements,split-statements,supervise,unsign,versions}.test.ts',
  'tests/graph/{catalogue,catalogue-rules,cursor,warm}.test.ts',
  'tests/repository/**/*.test.ts',
  'tests/resolvers/{counts,evidence,rules,search,streams}/**/*.test.ts',
  'tests/seeds/{golden-report,seeds}.test.ts',
  'tests/server/**/*.test.ts',
]

/** Tests that run commands and kill whole services: some minutes, by a command of their own. */
const processes = ['tests/commands/{keys,refusals,start,stop-request}.test.ts']

/**
 * Tests that go through all there is, or do the same very often: each query file in each shape and order, each example
 * as one query, the pages of each kind of list, each filter, each check with what breaks it, each mutation with each kind
 * of wrong input, a hundred writers at once, generated operations on each road, random programs of mutations. Some
 * minutes, most of which the database spends planning; by a command of their own.
 */
const exhaustive = [
  'tests/cypher/broken-checks.test.ts',
  'tests/examples.test.ts',
  'tests/graph/{differential,filters,known-time,order,page,queries,settled-head}.test.ts',
  'tests/programs/**/*.test.ts',
  'tests/schema/claims-ordered-by-status.test.ts',
  'tests/schema/neighbour-filters.test.ts',
  'tests/schema/mutations/{at-once,wrong-inputs}.test.ts',
]

/** Tests that break connections and kill databases and services, over and over: many minutes, by a command of their own. */
const faults = ['tests/faults/**/*.test.ts']

/** Node runs graphql's CommonJS; without this, vitest would load its ES modules beside it, as a second graphql. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

/**
 * Community Neo4j has one database for users: each worker has a server of its own, found by the number of the worker.
 * Projects that run together need the same bound, or vitest gives one number to two workers.
 */
const maxWorkers = process.env['TEST_NEO4J_URI'] ? 1 : Math.min(2, availableParallelism())

/**
 * What all projects share; each names it, since vitest hands down nothing from what is around them. Tests wait long, in
 * milliseconds: what takes one second on an idle machine takes ten on a busy one.
 */
const shared = {
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } },
  // A worker loads the program once, not for each file: no test changes what modules hold.
  isolate: false,
}

/** What tests share that go to the database of their worker. */
const onNeo4j = {
  ...shared,
  globalSetup: ['tests/setup/neo4j.ts'],
  maxWorkers,
  testTimeout: 60_000,
}

export default defineConfig({
  test: {
    reporters: ['default', './tests/setup/every-file-executed.ts'],
    projects: [
      { resolve, test: { ...shared, name: 'pure', include: pure, maxWorkers, testTimeout: 60_000 } },
      {
        resolve,
        test: {
          ...onNeo4j,
          name: 'neo4j',
          include: ['tests/**/*.test.ts'],
          exclude: [...pure, ...exhaustive, ...processes, ...faults],
        },
      },
      { resolve, test: { ...onNeo4j, name: 'exhaustive', include: exhaustive } },
      {
        resolve,
        test: {
          ...shared,
          name: 'processes',
          include: processes,
          globalSetup: ['tests/setup/neo4j.ts'],
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: { ...shared, name: 'faults', include: faults, globalSetup: ['tests/setup/neo4j.ts'], maxWorkers: 1 },
      },
    ],
  },
})
