/** Writes generated data with the statements that record reports, many reports at a time. */
import type { Database, Run } from '../src/graph/driver.ts'
import { fileRunner } from '../src/graph/files.ts'
import { changeHash, DERIVATION } from '../src/graph/write.ts'
import { FOREVER } from '../src/instants.ts'
import { rebuildDerived } from '../src/resolvers/record/derive.ts'
import { rebuildStates } from '../src/resolvers/record/rebuild-states.ts'
import { generateEntities } from './generate-entities.ts'
import { type Batch, generateReports } from './generate-reports.ts'
import { BY } from './naming.ts'
import type { Size } from './sizes.ts'

const DEADLINE = 600_000

/** Fills an empty database that has the model. */
export async function load(
  database: Database,
  size: Size,
  seed: number,
  progress: (done: number) => void,
): Promise<void> {
  const entities = generateEntities(size, seed)
  const given = { by: BY, recordedAt: entities.recordedAt, forever: FOREVER }
  const log = new Log()
  for (const some of slices(entities.entities, 1_000)) {
    await database.transaction((run) => fileRunner(run, given)('entity/record-entities', { entities: some }))
  }
  await database.transaction(async (run) => {
    await fileRunner(run, given)('entity/record-links', { links: entities.links })
    await run(RENAME, { rows: entities.renamed, by: BY, forever: FOREVER })
    await log.write(run, [{ id: 'operation_entities', position: 1, recordedAt: entities.recordedAt }])
  })
  let done = 0
  for (const batch of generateReports(size, seed)) {
    await database.transaction((run) => writeReports(run, batch, log), { deadline: DEADLINE })
    done += batch.documents.length
    progress(done / size.documents / 2)
  }
  await database.transaction((run) =>
    run("MERGE (log:Log {id: 'log'}) SET log += $head", { head: { ...log.head, writer: BY } }),
  )
  await rebuildDerived(database, (claims) => progress(0.5 + claims / size.claims / 4))
  // What is derived is found by texts that should be planned for what is there by now.
  await database.schema('CALL db.prepareForReplanning()')
  await rebuildStates(database, (claims) => progress(0.75 + claims / size.claims / 4))
  await database.transaction((run) => fileRunner(run)('log/note-derivation', { derivation: DERIVATION }))
  // Counted once for good, so that texts are planned alike in every run.
  await database.schema('CALL db.prepareForReplanning()')
}

async function writeReports(run: Run, batch: Batch, log: Log): Promise<void> {
  const runFile = fileRunner(run, { by: BY, recordedAt: 0, forever: FOREVER })
  await run(DOCUMENTS, { rows: batch.documents })
  await run(EXCERPTS, { rows: batch.excerpts })
  await runFile('claim/record-claims', { claims: batch.claims })
  await runFile('assertion/record-assertions', { assertions: batch.assertions })
  await run(CORRECTIONS, { rows: batch.corrections, forever: FOREVER })
  await log.write(run, batch.changes)
}

/** The log, each change chained to the one before. */
class Log {
  head = { position: 0, recordedAt: 0, hash: '' }

  async write(run: Run, changes: Batch['changes']): Promise<void> {
    const rows = changes.map(({ id, position, recordedAt }) => {
      const change = {
        position,
        recordedAt,
        operation: 'recordReport',
        operationId: id,
        by: BY,
        before: '{}',
        after: '{}',
      }
      const hash = changeHash(this.head.hash, change)
      this.head = { position, recordedAt, hash }
      return { ...change, hash }
    })
    await run(CHANGES, { rows })
  }
}

function* slices<T>(values: readonly T[], length: number): Generator<T[]> {
  for (let at = 0; at < values.length; at += length) yield values.slice(at, at + length)
}

const DOCUMENTS = `
UNWIND $rows AS row
MATCH (source:Source {id: row.publisher})
CREATE (source)-[:PUBLISHED]->(document:Node:Document {id: row.id, by: row.by, recordedAt: row.recordedAt})
SET document += row.properties`

const EXCERPTS = `
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
CREATE (document)-[:CONTAINS]->(excerpt:Node:Excerpt)
SET excerpt += row.properties`

const CORRECTIONS = `
UNWIND $rows AS row
MATCH (claim:Claim {id: row.from})
MATCH (other:Claim {id: row.to})
CREATE (claim)-[:CORRECTS {recordedAt: row.recordedAt, retractedAt: $forever}]->(other)
SET other.correctedAt = row.recordedAt`

const RENAME = `
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})-[:HAD_STATE]->(state:EntityState)
SET state.replacedAt = row.at
CREATE (entity)-[:HAD_STATE]->(now:EntityState)
SET now = properties(state), now.version = 2, now.recordedAt = row.at, now.replacedAt = $forever, now.by = $by, now.name = row.name, now.nameFolded = row.nameFolded
SET entity.name = row.name, entity.nameFolded = row.nameFolded, entity.stateSince = row.at, entity.version = now.version`

const CHANGES = `
UNWIND $rows AS row
CREATE (:Operation {id: row.operationId, payloadHash: '', result: '{}', position: row.position})
CREATE (change:Node:Change {id: 'change_' + toString(row.position)})
SET change += row`
