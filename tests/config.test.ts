import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, projectFolder, readConfig, variableNames } from '../src/config.ts'

/** The problems that the settings have. */
function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

describe('settings', () => {
  test('without any, a local Neo4j and this machine only are used', () => {
    const config = readConfig({})

    expect(config.neo4j).toBeNull()
    expect(config.localNeo4j.dataFolder).toBe(join(projectFolder, 'data'))
    expect(config.server).toMatchObject({ host: '127.0.0.1', port: 4000, corsOrigins: [] })
  })

  test('all wrong ones are told at once, with what was expected and what came', () => {
    const env = {
      PORT: '65536',
      HOST: 'a b',
      LOG_LEVEL: 'loud',
      MAX_DEPTH: '1.5',
      LOCAL_NEO4J_HEAP: 'lots',
      NEO4J_URI: '::',
      REDIS_URL: 'localhost:6379',
      MAX_STREAMS: 'many',
    }

    const problems = problemsOf(env)

    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual(Object.keys(env).sort())
    expect(problems).toContain('PORT: expected a whole number from 0 to 65535; got "65536"')
    expect(problems).toContain('MAX_DEPTH: expected a whole number from 1 to 1000; got "1.5"')
  })

  test('an empty one counts as not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '  ' })).toEqual(readConfig({}))
  })

  test('relative folders start at the project folder, absolute ones stay', () => {
    const { localNeo4j } = readConfig({ DATA_DIR: './other', CLAIMGRAPH_CACHE: '/somewhere/else' })

    expect(localNeo4j).toMatchObject({ dataFolder: join(projectFolder, 'other'), cacheFolder: '/somewhere/else' })
  })

  test('the cache folder follows XDG_CACHE_HOME on Linux', { skip: process.platform !== 'linux' }, () => {
    expect(readConfig({ XDG_CACHE_HOME: '/caches' }).localNeo4j.cacheFolder).toBe('/caches/claimgraph')
  })

  test('origins are a list, and each must be one', () => {
    const { server } = readConfig({ CORS_ORIGINS: 'https://a.example, http://localhost:3000,' })

    expect(server.corsOrigins).toEqual(['https://a.example', 'http://localhost:3000'])
    for (const origin of ['*', 'a.example', 'https://a.example/', 'https://a.example/page', 'null']) {
      expect(problemsOf({ CORS_ORIGINS: origin }), origin).toHaveLength(1)
    }
  })
})

describe('the address of Neo4j', () => {
  test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('may have the scheme %s', (scheme) => {
    const uri = `${scheme}://graph.example:7687`

    expect(readConfig({ NEO4J_URI: uri }).neo4j).toEqual({ uri })
  })

  test.each([
    ['http://localhost:7474', /Bolt address.*7687.*http:\/\/localhost:7474/],
    ['postgres://localhost', /one of the schemes bolt:\/\//],
    ['localhost:7687', /bolt:\/\/localhost:7687/],
    ['bolt://', /host name/],
  ])('%s is refused, with what would do', (uri, problem) => {
    expect(problemsOf({ NEO4J_URI: uri })).toEqual([expect.stringMatching(problem)])
  })

  test('credentials in it are refused and not repeated', () => {
    const [problem] = problemsOf({ NEO4J_URI: 'bolt://neo4j:secret@localhost' })

    expect(problem).toContain('NEO4J_PASSWORD')
    expect(problem).not.toContain('secret')
  })

  test('the user is neo4j if only a password is given', () => {
    const { neo4j } = readConfig({ NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: ' with spaces ', NEO4J_DATABASE: 'graph' })

    expect(neo4j).toEqual({ uri: 'bolt://h', username: 'neo4j', password: ' with spaces ', database: 'graph' })
  })

  test('a user without a password is told', () => {
    expect(problemsOf({ NEO4J_URI: 'bolt://h', NEO4J_USERNAME: 'me' })).toEqual([
      'NEO4J_PASSWORD: expected a password, since NEO4J_USERNAME is set; got nothing',
    ])
  })

  test('is missed when credentials stand without it', () => {
    expect(problemsOf({ NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'graph' })).toEqual([
      'NEO4J_URI: expected the address of the Neo4j to use, since NEO4J_PASSWORD, NEO4J_DATABASE are set; got nothing',
    ])
  })
})

describe('who may use the service', () => {
  const jwt = {
    AUTH_MODE: 'jwt',
    JWT_JWKS_URL: 'https://i.example/k',
    JWT_ISSUER: 'https://i.example/',
    JWT_AUDIENCE: 'a',
  }

  test('is everybody who reaches it, where that is this machine only', () => {
    expect(readConfig({}).access).toEqual({ mode: 'none' })
    for (const HOST of ['localhost', '127.0.0.2', '::1']) expect(readConfig({ HOST }).access).toEqual({ mode: 'none' })
  })

  test.each(['0.0.0.0', '::', '192.168.1.7', 'graph.example.org'])('must be said to serve others, at %s', (HOST) => {
    expect(problemsOf({ HOST })).toEqual([expect.stringMatching(/^AUTH_MODE: expected keys or jwt, since HOST "/)])
    expect(readConfig({ HOST, AUTH_MODE: 'keys' }).access).toEqual({ mode: 'keys' })
  })

  test('is who has a token, if all is known that a token is checked by', () => {
    expect(readConfig(jwt).access).toEqual({
      mode: 'jwt',
      jwksUrl: 'https://i.example/k',
      issuer: 'https://i.example/',
      audience: 'a',
      roleClaim: 'role',
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
    })
    expect(problemsOf({ AUTH_MODE: 'jwt' }).map((problem) => problem.split(':')[0])).toEqual([
      'JWT_JWKS_URL',
      'JWT_ISSUER',
      'JWT_AUDIENCE',
    ])
  })

  test.each(['none', 'keys', ''])('is told where tokens are described and AUTH_MODE is "%s"', (AUTH_MODE) => {
    expect(problemsOf({ ...jwt, AUTH_MODE })).toEqual([
      `AUTH_MODE: expected jwt, since JWT_JWKS_URL, JWT_ISSUER, JWT_AUDIENCE are set; got "${AUTH_MODE || 'none'}"`,
    ])
  })

  test.each(['HS256', 'none', 'RS256,HS512', 'rs256'])('is never told by the algorithm %s', (JWT_ALGORITHMS) => {
    expect(problemsOf({ ...jwt, JWT_ALGORITHMS })).toEqual([expect.stringContaining('expected some of RS256')])
  })

  test('is not told by keys that others may change on their way', () => {
    for (const JWT_JWKS_URL of ['http://i.example/k', 'file:///k', 'i.example']) {
      expect(problemsOf({ ...jwt, JWT_JWKS_URL }), JWT_JWKS_URL).toHaveLength(1)
    }
    expect(problemsOf({ ...jwt, JWT_JWKS_URL: 'http://127.0.0.1:8080/k' })).toEqual([])
  })
})

describe('.env.example', () => {
  const lines = readFileSync(join(projectFolder, '.env.example'), 'utf8').split('\n')
  const shown = lines.flatMap((line, index) => {
    const found = /^# ([A-Z0-9_]+)=(.*)$/.exec(line)
    return found === null ? [] : [{ name: found[1] ?? '', value: found[2] ?? '', above: lines[index - 1] ?? '' }]
  })

  test('holds every setting there is, and no other', () => {
    expect(shown.map(({ name }) => name).sort()).toEqual([...variableNames].sort())
  })

  test('explains each one above it', () => {
    expect(shown.filter(({ above }) => !/^# .*\.$/.test(above))).toEqual([])
  })

  test('shows the defaults', () => {
    const env = Object.fromEntries(shown.map(({ name, value }) => [name, name === 'NEO4J_URI' ? '' : value]))

    expect(readConfig({ ...env, NEO4J_USERNAME: '' })).toEqual(readConfig({}))
  })
})
