/**
 * The loaded store of a size and a seed, kept in the cache folder: loading takes long, and gives the same every time. A
 * store is known by what makes it: the size, the seed, and the files that generate and write.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { environment, projectFolder, readConfig } from '../src/config.ts'
import { applyModel } from '../src/database/apply-model.ts'
import { connect, type Database } from '../src/graph/driver.ts'
import { load } from './load.ts'
import { startNeo4j } from './neo4j.ts'
import type { Size } from './sizes.ts'

/** What the generated data depends on, beside the size and the seed. */
const GENERATORS = [
  'bench/generate-entities.ts',
  'bench/generate-reports.ts',
  'bench/load.ts',
  'bench/naming.ts',
  'bench/random.ts',
  'bench/sizes.ts',
  'src/resolvers/rules/assertion-key.ts',
  'src/resolvers/rules/reading/fingerprint.ts',
  'cypher/model.cypher',
  'cypher/claim/record-claims.cypher',
  'cypher/assertion/record-assertions.cypher',
  'cypher/entity/record-entities.cypher',
  'cypher/derive/put-relations.cypher',
  'cypher/derive/list-comparable.cypher',
  'src/resolvers/record/compare-claims.ts',
  'src/resolvers/rules/comparison/comparable.ts',
  'src/resolvers/rules/comparison/compare.ts',
  'cypher/claim/corroboration.cypher',
  'cypher/claim/find-affected.cypher',
  'src/resolvers/record/claim-states.ts',
  'src/resolvers/rules/status.ts',
  'src/resolvers/rules/arithmetic/rate-over-time.ts',
  'src/resolvers/rules/identity/sameness.ts',
  'src/resolvers/standing.ts',
  ...['corroboration', 'different', 'groups', 'judged', 'lineage', 'origins', 'stories'].map(
    (rule) => `src/resolvers/rules/independence/${rule}.ts`,
  ),
]

/** In the folder of a store that is whole: how much it holds. */
const CONTENTS = 'contents.json'

export interface Contents {
  nodes: number
  relationships: number
  /** Seconds that loading took. */
  seconds: number
}

/** The folder with the store, loaded if there is none, and what it holds. Stores of older generators are removed. */
export async function storeOf(size: Size, seed: number): Promise<{ folder: string; contents: Contents }> {
  const stores = join(readConfig(environment()).localNeo4j.cacheFolder, 'bench')
  const prefix = `${size.name}-${seed}-`
  const name = `${prefix}${await fingerprint()}`
  const folder = join(stores, name)
  if (!existsSync(join(folder, CONTENTS))) {
    await mkdir(stores, { recursive: true })
    for (const other of await readdir(stores)) {
      if (other.startsWith(prefix)) await rm(join(stores, other), { recursive: true, force: true })
    }
    const loading = join(stores, `${name}.loading`)
    const contents = await fill(loading, size, seed)
    await writeFile(join(loading, CONTENTS), JSON.stringify(contents))
    await rename(loading, folder)
  }
  return { folder, contents: JSON.parse(await readFile(join(folder, CONTENTS), 'utf8')) as Contents }
}

async function fill(folder: string, size: Size, seed: number): Promise<Contents> {
  const started = Date.now()
  const neo4j = await startNeo4j(size, folder)
  const end = () => void neo4j.stop().finally(() => process.exit(1))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  try {
    const database = connect({ ...neo4j, deadline: 120_000 })
    await applyModel(database)
    await load(database, size, seed, progress())
    const contents = {
      nodes: await count(database, 'MATCH (node) RETURN count(node)'),
      relationships: await count(database, 'MATCH ()-[relationship]->() RETURN count(relationship)'),
      seconds: Math.round((Date.now() - started) / 1_000),
    }
    await database.close()
    console.log(
      `\rLoaded ${contents.nodes} nodes and ${contents.relationships} relationships in ${contents.seconds} s.`,
    )
    return contents
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, end)
    await neo4j.stop()
  }
}

async function count(database: Database, text: string): Promise<number> {
  return Number((await database.read(text))[0]?.[0])
}

/** Says how far it is: on a terminal in one line, elsewhere at every tenth. */
function progress(): (share: number) => void {
  let said = 0
  return (share) => {
    if (process.stdout.isTTY) process.stdout.write(`\rLoading ${Math.round(100 * share)} % `)
    else if (share >= said + 0.1) {
      said = Math.floor(10 * share) / 10
      console.log(`Loading: ${Math.round(100 * said)} %`)
    }
  }
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of GENERATORS) hash.update(await readFile(join(projectFolder, name)))
  return hash.digest('hex').slice(0, 12)
}
