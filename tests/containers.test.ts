/** The files for Docker, as far as they can be checked without it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { projectFolder, readConfig, variableNames } from '../src/config.ts'
import { neo4jConf } from '../src/database/neo4j-conf.ts'
import { neo4jVersion } from '../src/database/versions.ts'

const read = (name: string) => readFileSync(join(projectFolder, name), 'utf8')

interface Service {
  image?: string
  build?: string
  environment: Record<string, string>
  ports: string[]
  volumes?: string[]
  depends_on?: Record<string, { condition: string }>
  healthcheck?: { test: string[] }
}

const { services, volumes } = parse(read('docker-compose.yml')) as {
  services: { neo4j: Service; api: Service }
  volumes: Record<string, unknown>
}
const { neo4j, api } = services

/** The name of a setting from the name of its variable: `_` stands for a dot, `__` for `_`. */
const settingOf = (variable: string) =>
  variable
    .replace(/^NEO4J_/, '')
    .replaceAll('__', '\0')
    .replaceAll('_', '.')
    .replaceAll('\0', '_')

describe('docker-compose.yml', () => {
  test('runs the Neo4j that the tests run on', () => {
    expect(neo4j.image).toBe(`neo4j:${neo4jVersion}-community`)
  })

  test('gives Neo4j the memory and the limits of the local one', () => {
    const { heap, pageCache } = readConfig({}).localNeo4j
    const conf = neo4jConf({ port: 7687, heap, pageCache })
    const local = Object.fromEntries(conf.split('\n').map((line) => line.split('=', 2) as [string, string]))
    const { NEO4J_AUTH: _, NEO4J_server_memory_heap_max__size: mostHeap, ...rest } = neo4j.environment
    const settings = Object.entries(rest).map(([name, value]) => [settingOf(name), value])

    expect(mostHeap).toBe(heap)
    expect(local).toMatchObject(Object.fromEntries(settings))
    expect(settings.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'db.transaction.timeout',
        'db.lock.acquisition.timeout',
        'db.memory.transaction.max',
        'server.memory.pagecache.size',
        'dbms.usage_report.enabled',
      ]),
    )
  })

  test('sets nothing for the API that the settings do not know, and what it sets is right', () => {
    const env = Object.fromEntries(
      Object.entries(api.environment).map(([name, value]) => [
        name,
        value.replace(/\$\{\w+(?::-([^}]*)|[^}]*)\}/, '$1'),
      ]),
    )

    expect(Object.keys(env).filter((name) => !variableNames.some((known) => known === name))).toEqual([])
    expect(readConfig({ ...env, NEO4J_PASSWORD: 'given' }).neo4j).toMatchObject({ uri: 'bolt://neo4j:7687' })
  })

  test('lets every setting of the server be given from outside', () => {
    const notOfTheServer = ['DATA_DIR', 'CLAIMGRAPH_CACHE', 'LOCAL_NEO4J_HEAP', 'LOCAL_NEO4J_PAGE_CACHE']

    expect(Object.keys(api.environment).sort()).toEqual(
      variableNames.filter((name) => !notOfTheServer.includes(name)).sort(),
    )
  })

  test('has no password of its own: one must be given', () => {
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/)
    expect(api.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/)
  })

  test('publishes ports to this machine only', () => {
    const ports = [...neo4j.ports, ...api.ports]

    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([])
  })

  test('keeps the data in volumes, and starts the API when Neo4j is healthy', () => {
    expect(neo4j.volumes?.map((volume) => volume.split(':')[0])).toEqual(Object.keys(volumes))
    expect(neo4j.volumes?.some((volume) => volume.endsWith(':/data'))).toBe(true)
    expect(neo4j.healthcheck?.test[0]).toBe('CMD')
    expect(api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
  })
})

describe('Dockerfile', () => {
  const instructions = read('Dockerfile')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line))
  const argumentsOf = (word: string) =>
    instructions.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []))

  const sources = argumentsOf('COPY')
    .filter((line) => !line.startsWith('--from='))
    .flatMap((line) => line.split(' ').slice(0, -1))

  test('copies only what is there', () => {
    expect(sources.filter((source) => !existsSync(join(projectFolder, source)))).toEqual([])
  })

  test('what it copies is not kept from the builder', () => {
    const sent = read('.dockerignore').split('\n')

    expect(sources.filter((source) => !sent.includes(`!${source}`))).toEqual([])
    expect(sent).toContain('*')
  })

  test('runs on a Node that the project is made for, and not as root', () => {
    const { engines, dependencies } = JSON.parse(read('package.json'))

    expect(argumentsOf('FROM').map((line) => line.split(' ')[0])).toEqual(['node:20-slim', 'node:20-slim'])
    expect(engines.node).toMatch(/^>=20\./)
    expect(argumentsOf('USER')).toEqual(['node'])
    expect(Object.keys(dependencies)).toContain('tsx')
  })

  test('starts the service that npm start starts', () => {
    const [command = ''] = argumentsOf('CMD')
    const words = JSON.parse(command) as string[]
    const file = words.at(-1) ?? ''
    const start: string = JSON.parse(read('package.json')).scripts.start

    expect(existsSync(join(projectFolder, file))).toBe(true)
    expect(start.split(' ').at(-1)).toBe(file)
    expect(words).toEqual(expect.arrayContaining(start.split(' ').filter((word) => word.startsWith('--'))))
  })

  test('sets nothing that the settings do not know, and says when it is not healthy', () => {
    const names = argumentsOf('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('=')[0] ?? ''))

    expect(names.filter((name) => name !== 'NODE_ENV' && !variableNames.some((known) => known === name))).toEqual([])
    expect(argumentsOf('HEALTHCHECK')).toHaveLength(1)
  })
})
