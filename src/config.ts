/**
 * The settings, all of them: read from environment variables, checked at once. `.env.example` explains each one.
 */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type AccessConfig, accessConfig, accessVariables, whatDoesNotFitAccess } from './access/access-config.ts'
import { StartupError } from './startup-error.ts'

/** The folder that holds package.json. Relative folders in settings start here, wherever a command is called from. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url))

export interface Config {
  /** The Neo4j to use; null: a local one is started. */
  neo4j: RemoteNeo4j | null
  localNeo4j: LocalNeo4j
  /** Milliseconds that one call to the database may take. */
  queryDeadline: number
  server: ServerConfig
  streams: StreamsConfig
  /** Who may use the service. */
  access: AccessConfig
}

export interface RemoteNeo4j {
  uri: string
  /** Absent together with the password: for a server that asks for neither. */
  username?: string
  password?: string
  /** Absent: the user's home database. */
  database?: string
}

export interface LocalNeo4j {
  /** Absolute path of the folder with the store, the logs and the password. */
  dataFolder: string
  /** Absolute path of the folder with what was fetched, shared by all checkouts. */
  cacheFolder: string
  /** As Java writes it: `512m`, `2g`. */
  heap: string
  pageCache: string
}

export interface ServerConfig {
  /** 0 asks the operating system for a free one. */
  port: number
  host: string
  /** Origins of pages that may call the API, besides its own. */
  corsOrigins: string[]
  logLevel: LogLevel
  bodyLimit: number
  maxTokens: number
  maxDepth: number
  maxCost: number
  maxAliases: number
  maxDirectives: number
  /** Bytes of answers that are kept; 0 keeps none. */
  responseCache: number
}

export interface StreamsConfig {
  /** The Redis through which several processes tell each other that they have written; null: they do not. */
  redis: string | null
  /** Streams that one process keeps open at once, and how many of them for one user. */
  most: number
  mostForOne: number
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const schemes = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:']

/** One schema for each variable. The error text is what was expected; what came is added when it is reported. */
const variables = z.object({
  NEO4J_URI: z
    .string()
    .superRefine((uri, context) => {
      const expected = whatIsWrongWithUri(uri)
      if (expected !== null) context.addIssue({ code: 'custom', message: expected })
    })
    .optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  DATA_DIR: z.string().default('./data'),
  CLAIMGRAPH_CACHE: z.string().optional(),
  LOCAL_NEO4J_HEAP: memory('1g'),
  LOCAL_NEO4J_PAGE_CACHE: memory('256m'),
  PORT: whole(0, 65_535, 4_000),
  HOST: z.string().regex(/^\S+$/, 'a host name or an address').default('127.0.0.1'),
  ...accessVariables,
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((origin) => origin.trim() || []))
    .refine((origins) => origins.every(isOrigin), 'origins such as https://example.org, separated by commas'),
  LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(', ')}`).default('info'),
  REDIS_URL: z
    .string()
    .refine(
      (url) => URL.canParse(url) && /^rediss?:\/\/./.test(url),
      'an address such as redis://localhost:6379, or rediss:// for TLS',
    )
    .optional(),
  MAX_STREAMS: whole(0, 100_000, 500),
  MAX_STREAMS_PER_USER: whole(0, 100_000, 50),
  QUERY_DEADLINE_MS: whole(1, 600_000, 15_000),
  BODY_LIMIT_BYTES: whole(1_024, 104_857_600, 1_048_576),
  MAX_TOKENS: whole(1, 1_000_000, 5_000),
  MAX_DEPTH: whole(1, 1_000, 20),
  MAX_COST: whole(1, 1_000_000_000, 50_000),
  MAX_ALIASES: whole(0, 100_000, 100),
  MAX_DIRECTIVES: whole(0, 100_000, 100),
  RESPONSE_CACHE_MB: whole(0, 100_000, 0),
})

type VariableName = keyof typeof variables.shape
type Given = Partial<Record<VariableName, string>>

/** The names of all variables that are read. */
export const variableNames = Object.keys(variables.shape) as readonly VariableName[]

/** Settings that are wrong, all of them, one problem in a line. */
export class ConfigError extends StartupError {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const [first, ...others] = problems
    const message = others.length === 0 ? `A setting is wrong: ${first}` : `${problems.length} settings are wrong:`
    super([message, ...(others.length === 0 ? [] : problems.map((problem) => `  ${problem}`))].join('\n'), [
      'Correct it in the environment or in the file .env; .env.example explains every setting.',
    ])
    this.problems = problems
  }
}

/**
 * Reads the settings. An empty variable counts as absent: Docker Compose and shells cannot always leave one out.
 *
 * @throws ConfigError with every problem there is
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given: Given = Object.fromEntries(
    variableNames.flatMap((name) => {
      // A password may begin or end with a space.
      const value = name === 'NEO4J_PASSWORD' ? env[name] : env[name]?.trim()
      return value === undefined || value === '' ? [] : [[name, value]]
    }),
  )
  const parsed = variables.safeParse(given)
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => describe(issue, given))
  const problems = [...wrong, ...whatDoesNotFit(given), ...whatDoesNotFitAccess(given)]
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems)

  const values = parsed.data
  return {
    neo4j: values.NEO4J_URI === undefined ? null : remote(values.NEO4J_URI, values),
    localNeo4j: {
      dataFolder: resolve(projectFolder, values.DATA_DIR),
      cacheFolder: resolve(projectFolder, values.CLAIMGRAPH_CACHE ?? defaultCacheFolder(env)),
      heap: values.LOCAL_NEO4J_HEAP,
      pageCache: values.LOCAL_NEO4J_PAGE_CACHE,
    },
    queryDeadline: values.QUERY_DEADLINE_MS,
    server: {
      port: values.PORT,
      host: values.HOST,
      corsOrigins: values.CORS_ORIGINS,
      logLevel: values.LOG_LEVEL,
      bodyLimit: values.BODY_LIMIT_BYTES,
      maxTokens: values.MAX_TOKENS,
      maxDepth: values.MAX_DEPTH,
      maxCost: values.MAX_COST,
      maxAliases: values.MAX_ALIASES,
      maxDirectives: values.MAX_DIRECTIVES,
      responseCache: values.RESPONSE_CACHE_MB * 2 ** 20,
    },
    streams: {
      redis: values.REDIS_URL ?? null,
      most: values.MAX_STREAMS,
      mostForOne: values.MAX_STREAMS_PER_USER,
    },
    access: accessConfig(values),
  }
}

/** The environment of this process, with the file `.env` of the project folder underneath if there is one. */
export function environment(): Record<string, string | undefined> {
  try {
    process.loadEnvFile(join(projectFolder, '.env'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new StartupError(`The file .env cannot be read: ${(error as Error).message}`, [
        'Make it readable, or remove it.',
      ])
    }
  }
  return process.env
}

type Values = { [name in `NEO4J_${'USERNAME' | 'PASSWORD' | 'DATABASE'}`]?: string | undefined }

function remote(uri: string, values: Values): RemoteNeo4j {
  const { NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = values
  return {
    uri,
    ...(password === undefined ? {} : { username, password }),
    ...(database === undefined ? {} : { database }),
  }
}

/** What each variable alone cannot tell: those that need another one. */
function whatDoesNotFit(given: Given): string[] {
  const problems: string[] = []
  if (given.NEO4J_URI === undefined) {
    const idle = (['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const).filter(
      (name) => given[name] !== undefined,
    )
    if (idle.length > 0) {
      const which = `${idle.join(', ')} ${idle.length === 1 ? 'is' : 'are'} set`
      problems.push(`NEO4J_URI: expected the address of the Neo4j to use, since ${which}; got nothing`)
    }
  } else if (given.NEO4J_USERNAME !== undefined && given.NEO4J_PASSWORD === undefined) {
    problems.push('NEO4J_PASSWORD: expected a password, since NEO4J_USERNAME is set; got nothing')
  }
  return problems
}

function describe(issue: z.core.$ZodIssue, given: Given): string {
  const name = issue.path[0] as VariableName
  // A user name and a password may stand in an address, against the rules or not.
  const came = JSON.stringify(given[name])?.replace(/\/\/[^/@]*@/, '//***@')
  return `${name}: expected ${issue.message}; got ${came ?? 'nothing'}`
}

function whatIsWrongWithUri(uri: string): string | null {
  const allowed = schemes.map((scheme) => `${scheme}//`).join(', ')
  const url = URL.canParse(uri) ? new URL(uri) : null
  if (url === null || !uri.includes('://')) return `an address such as bolt://localhost:7687 (${allowed})`
  if (url.protocol === 'http:' || url.protocol === 'https:') {
    return `a Bolt address (${allowed}); ${url.protocol}// is Neo4j's page for browsers, Bolt listens on another port, usually 7687`
  }
  if (!schemes.includes(url.protocol)) return `one of the schemes ${allowed}`
  if (url.hostname === '') return 'an address with a host name'
  if (url.username !== '' || url.password !== '') {
    return 'an address without credentials in it (they are NEO4J_USERNAME and NEO4J_PASSWORD)'
  }
  return null
}

function whole(least: number, most: number, fallback: number) {
  const expected = `a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,15}$/, { error: expected, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected)
    .default(fallback)
}

function memory(fallback: string) {
  return z
    .string()
    .regex(/^[1-9]\d*[mg]$/i, 'an amount of memory such as 512m or 2g')
    .default(fallback)
}

function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text
}

/** Where programs keep what they can fetch again: by platform. */
function defaultCacheFolder({ LOCALAPPDATA, XDG_CACHE_HOME }: Record<string, string | undefined>): string {
  if (process.platform === 'win32') {
    return join(LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'claimgraph', 'cache')
  }
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'claimgraph')
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'claimgraph')
}
