import { mkdir, readdir, readFile, rm, stat, truncate, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { test as base, expect } from 'vitest'
import { installNeo4j } from '../../src/database/install.ts'
import { silent } from '../../src/database/progress.ts'
import { neo4jVersion } from '../../src/database/versions.ts'
import { StartupError } from '../../src/startup-error.ts'
import { jarOf } from './a-jar.ts'
import { type FakeMaven, fakeMaven } from './fake-maven.ts'
import { temporaryFolder } from './temporary-folder.ts'

const test = base.extend<{ folder: string; maven: FakeMaven }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the parameter's pattern
  folder: async ({}, use) => {
    const { folder, remove } = await temporaryFolder()
    await use(folder)
    await remove()
  },
  maven: async ({ folder }, use) => use(await fakeMaven(folder)),
})

const name = `neo4j-${neo4jVersion}-unsigned`
const noMaven = () => Promise.reject(new Error('Maven was asked for'))

test('what was fetched once is not fetched again', async ({ folder, maven }) => {
  const cacheFolder = join(folder, 'cache')

  const libraries = await installNeo4j({ cacheFolder, maven: maven.find, progress: silent })
  const again = await installNeo4j({ cacheFolder, maven: noMaven, progress: silent })

  expect(again).toBe(libraries)
  expect(await readdir(libraries)).toContain(`neo4j-server-${neo4jVersion}.jar`)
  expect(await readdir(cacheFolder)).toEqual([name])
})

test('a library that is signed is kept without its signature', async ({ folder, maven }) => {
  const libraries = await installNeo4j({ cacheFolder: join(folder, 'cache'), maven: maven.find, progress: silent })

  expect(await readFile(join(libraries, 'signed.jar'))).toEqual(jarOf({ 'META-INF/A.S_': 'digests' }))
})

test('two processes that come together fetch it once', async ({ folder, maven }) => {
  const options = { cacheFolder: join(folder, 'cache'), maven: maven.find, progress: silent }

  const [one, two] = await Promise.all([installNeo4j(options), installNeo4j(options)])

  expect(one).toBe(two)
  expect(await maven.runs()).toBe(1)
})

test('a download that was cut off never counts, and is cleared away', async ({ folder, maven }) => {
  const cacheFolder = join(folder, 'cache')
  const cutOff = join(cacheFolder, `${name}-mabcdefg-0a1b2c3d.partial`)
  await mkdir(join(cutOff, 'lib'), { recursive: true })
  const longAgo = new Date(Date.now() - 60_000)
  await utimes(cutOff, longAgo, longAgo)

  await installNeo4j({ cacheFolder, maven: maven.find, progress: silent })

  expect(await maven.runs()).toBe(1)
  expect(await readdir(cacheFolder)).toEqual([name])
})

test('a download that dies while another process waits for it is made by that one', async ({ folder, maven }) => {
  const cacheFolder = join(folder, 'cache')
  const dying = join(cacheFolder, `${name}-00000000-0a1b2c3d.partial`)
  await mkdir(dying, { recursive: true })
  const touchedLast = new Date(Date.now() - 14_000)
  await utimes(dying, touchedLast, touchedLast)

  await installNeo4j({ cacheFolder, maven: maven.find, progress: silent })

  expect(await readdir(cacheFolder)).toEqual([name])
})

test('a library that was damaged later is fetched again', async ({ folder, maven }) => {
  const options = { cacheFolder: join(folder, 'cache'), maven: maven.find, progress: silent }
  const libraries = await installNeo4j(options)
  const jar = join(libraries, `neo4j-${neo4jVersion}.jar`)
  const { size } = await stat(jar)

  await truncate(jar, 1)
  await installNeo4j(options)
  expect((await stat(jar)).size).toBe(size)

  await rm(jar)
  await installNeo4j(options)
  expect((await stat(jar)).size).toBe(size)
})

test('when Maven fails, its words are told and nothing is left', async ({ folder, maven }) => {
  const cacheFolder = join(folder, 'cache')
  await maven.becomes('failing')

  const failure = await installNeo4j({ cacheFolder, maven: maven.find, progress: silent }).catch((error) => error)

  expect(failure).toBeInstanceOf(StartupError)
  expect(failure.message).toContain('Could not transfer artifact')
  expect(failure.message).not.toContain('Re-run Maven')
  expect(failure.wayOut.join()).toContain('NEO4J_URI')
  expect(await readdir(cacheFolder)).toEqual([])
})

test('when Maven is content but fetched too little, that is told and nothing is left', async ({ folder, maven }) => {
  const cacheFolder = join(folder, 'cache')
  await maven.becomes('lacking')

  const failure = await installNeo4j({ cacheFolder, maven: maven.find, progress: silent }).catch((error) => error)

  expect(failure.message).toContain(`neo4j-server-${neo4jVersion}.jar`)
  expect(await readdir(cacheFolder)).toEqual([])
})

test('a stop while Maven runs ends it and leaves nothing', async ({ folder, maven }) => {
  const cacheFolder = join(folder, 'cache')
  await maven.becomes('endless')
  const controller = new AbortController()
  const installing = installNeo4j({ cacheFolder, maven: maven.find, progress: silent, signal: controller.signal })

  await maven.running()
  controller.abort(new Error('stopped'))

  await expect(installing).rejects.toThrow('stopped')
  expect(await readdir(cacheFolder)).toEqual([])
})

test('Maven is asked for exactly the version that is promised', async ({ folder, maven }) => {
  await installNeo4j({ cacheFolder: join(folder, 'cache'), maven: maven.find, progress: silent })

  const pom = await readFile(join(folder, 'cache', name, 'pom.xml'), 'utf8')
  expect(pom.match(/<artifactId>(neo4j|neo4j-server)<\/artifactId><version>[^<]+/g)).toEqual([
    `<artifactId>neo4j</artifactId><version>${neo4jVersion}`,
    `<artifactId>neo4j-server</artifactId><version>${neo4jVersion}`,
  ])
})
