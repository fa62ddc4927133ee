import { expect, test } from 'vitest'
import { javaArguments, neo4jConf } from '../../src/database/neo4j-conf.ts'

/** The settings of a configuration, by name. */
function settingsOf(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line.includes('=') && !line.startsWith('#'))
  return Object.fromEntries(lines.map((line) => line.split('=', 2) as [string, string]))
}

const settings = settingsOf(neo4jConf({ port: 4711, heap: '1g', pageCache: '256m' }))

test('the server listens on loopback only, and speaks nothing but Bolt', () => {
  expect(settings).toMatchObject({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': '127.0.0.1:4711',
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
  })
})

test('the server asks for a password and reports nothing to anybody', () => {
  expect(settings).toMatchObject({
    'dbms.security.auth_enabled': 'true',
    'dbms.usage_report.enabled': 'false',
    'server.bolt.telemetry.enabled': 'false',
  })
})

test.each([
  ['1g', '512m'],
  ['512m', '256m'],
  ['2G', '1024m'],
  ['96m', '64m'],
])('of a heap of %s, one transaction may take %s', (heap, most) => {
  const conf = settingsOf(neo4jConf({ port: 1, heap, pageCache: '64m' }))

  expect(conf).toMatchObject({ 'db.memory.transaction.max': most })
  expect(conf).toHaveProperty(['db.transaction.timeout'])
  expect(conf).toHaveProperty(['db.lock.acquisition.timeout'])
})

test('the token and the heap stand in the command line', () => {
  const args = javaArguments({ libraries: '/lib', home: '/home', heap: '1g', token: 'abc' })

  expect(args).toContain('-Dclaimgraph.server=abc')
  expect(args).toContain('-Xmx1g')
})

test('classes are read from an archive, or written to one, where there is one', () => {
  const usual = { libraries: '/lib', home: '/home', heap: '1g', token: 'abc' }
  const shared = (options: object) =>
    javaArguments({ ...usual, ...options }).filter((argument) => /Archive/.test(argument))

  expect(shared({})).toEqual([])
  expect(shared({ archive: '/a.jsa' })).toEqual(['-XX:SharedArchiveFile=/a.jsa'])
  expect(shared({ recordTo: '/b.jsa' })).toEqual(['-XX:ArchiveClassesAtExit=/b.jsa'])
})

test('a small heap is collected by one thread, a large one as Java sees fit', () => {
  const collectorOf = (heap: string) =>
    javaArguments({ libraries: '/lib', home: '/home', heap, token: 'abc' }).filter((argument) =>
      /Use\w+GC$/.test(argument),
    )

  expect(collectorOf('512m')).toEqual(['-XX:+UseSerialGC'])
  expect(collectorOf('1g')).toEqual(['-XX:+UseSerialGC'])
  expect(collectorOf('2g')).toEqual([])
})

test('a server that is to last compiles twice, but later; one that is thrown away compiles once', () => {
  const compiling = (options: object) =>
    javaArguments({ libraries: '/lib', home: '/home', heap: '1g', token: 'abc', ...options }).filter((argument) =>
      /Tier/.test(argument),
    )

  expect(compiling({})).toEqual([
    '-XX:Tier4InvocationThreshold=50000',
    '-XX:Tier4MinInvocationThreshold=6000',
    '-XX:Tier4CompileThreshold=150000',
    '-XX:Tier4BackEdgeThreshold=400000',
  ])
  expect(compiling({ throwAway: true })).toEqual(['-XX:TieredStopAtLevel=1'])
})

test('texts are read by the parser that is quick from the start', () => {
  expect(settings).toMatchObject({ 'internal.cypher.parser.antlr_enabled': 'false' })
})
