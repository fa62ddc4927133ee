/** The configuration of the local Neo4j, and how Java is called with it. */

/**
 * What keeps one query from taking everything; Neo4j's own defaults are "unlimited". docker-compose.yml sets the same.
 * A deadline that a call brings along goes before the first of them.
 */
export const limits = {
  'db.transaction.timeout': '60s',
  'db.lock.acquisition.timeout': '60s',
} as const

export interface ServerSettings {
  port: number
  heap: string
  pageCache: string
  throwAway?: boolean
}

/** The text of neo4j.conf. Settings: https://neo4j.com/docs/operations-manual/5/configuration/configuration-settings/ */
export function neo4jConf({ port, heap, pageCache, throwAway = false }: ServerSettings): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.bolt.telemetry.enabled': 'false',
    // Other users of this machine can reach the port, too.
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'server.memory.pagecache.size': pageCache,
    ...limits,
    // As long as there is little, every few nodes are a reason to plan all queries again.
    ...(throwAway && { 'dbms.cypher.min_replan_interval': '1d' }),
    'db.memory.transaction.max': halfOf(heap),
    // Otherwise each database starts with 256 MB of empty log.
    'db.tx_log.preallocate': 'false',
    // The newer of the two parsers that read the same language takes a second longer until Java has compiled it.
    'internal.cypher.parser.antlr_enabled': 'false',
    // Otherwise the Bolt server takes ten seconds to stop, waiting for connections that nobody makes any more.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
  return ['# Written anew at each start.', ...lines, ''].join('\n')
}

export interface JavaOptions {
  libraries: string
  home: string
  heap: string
  /** Tells this server from others in the list of processes. */
  token: string
  throwAway?: boolean
  /** An archive of the classes, see `class-archive.ts`: to read them from, and to write them to at the end. */
  archive?: string | undefined
  recordTo?: string | undefined
}

/**
 * Ten times Java's own thresholds. What is called thousands of times within the first seconds is mostly what starts the
 * server and plans the first queries; compiling that a second time takes more work than it saves, from those who wait.
 */
const secondCompilerLater = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
]

/** What Java is called with. The heap is not read from neo4j.conf by the class that is started here. */
export function javaArguments(options: JavaOptions): string[] {
  const { libraries, home, heap, token, throwAway = false, archive, recordTo } = options
  return [
    `-Dclaimgraph.server=${token}`,
    `-Xmx${heap}`,
    // With a small heap, collecting it takes no time worth sharing among threads, which only hold up the compiler.
    ...(megabytesOf(heap) <= 1024 ? ['-XX:+UseSerialGC'] : []),
    // What lives for a minute does not earn back the work of the second compiler. With the first alone Java keeps little
    // room for compiled code, and each new query takes some of it: when it is full, everything gets slow, and then fails.
    ...(throwAway ? ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=256m'] : secondCompilerLater),
    // What Neo4j needs for its classes; growing to it step by step takes a full collection for each step.
    '-XX:MetaspaceSize=192m',
    ...(archive === undefined ? [] : [`-XX:SharedArchiveFile=${archive}`]),
    ...(recordTo === undefined ? [] : [`-XX:ArchiveClassesAtExit=${recordTo}`]),
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
    '-Dfile.encoding=UTF-8',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
    '-cp',
    `${libraries}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${home}/conf`,
  ]
}

function halfOf(heap: string): string {
  return `${Math.max(64, Math.floor(megabytesOf(heap) / 2))}m`
}

function megabytesOf(heap: string): number {
  return Number.parseInt(heap, 10) * (heap.toLowerCase().endsWith('g') ? 1024 : 1)
}
