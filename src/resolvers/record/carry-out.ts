/**
 * How a mutation writes: everything it needs to know is looked up, everything checked and everything written within one
 * transaction, after the lock of the writers was taken. Nobody else writes meanwhile, so that what was checked still
 * holds when it is written, and nothing has to be checked twice.
 */
import { randomUUID } from 'node:crypto'
import type { Database } from '../../graph/driver.ts'
import type { RunFile } from '../../graph/files.ts'
import { type Writer, type Written, write } from '../../graph/write.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import { checkValues } from './check-values.ts'
import { recordStates } from './claim-states.ts'
import { Problems } from './problems.ts'
import { recordSameness } from './sameness.ts'

/** No id is longer; an index holds no more than some thousand bytes. */
const longestOperationId = 200

/** What is asked for: the operation and its input. `operationId` is made where it is left out. */
export interface Asked<Input extends { operationId?: string }> {
  /** The name of the mutation. */
  name: string
  input: Input
  /** Who asks, from the credential. */
  by: string
}

export interface Work<Rows, Result> {
  /** Looks up and checks. Rows with problems are not written. */
  check(run: RunFile, problems: Problems, operationId: string): Promise<Rows>
  /** Writes. What it returns is JSON, and is kept with the operation as the answer to a replay. */
  put(writer: Writer, rows: Rows): Promise<Result>
}

/**
 * Carries out an operation once; the same operation again answers with what was done the first time. When all is written,
 * what follows from it is recorded, too: how the claims stand that it affects, and which entities are one.
 *
 * @throws RecordRejected with every problem of the input; OperationConflict; DatabaseError
 */
export async function carryOut<Input extends { operationId?: string }, Rows, Result>(
  database: Database,
  { name, input, by }: Asked<Input>,
  { check, put }: Work<Rows, Result>,
): Promise<Written<Result>> {
  const { operationId, ...content } = input
  const malformed = new Problems()
  checkValues(input, [], malformed)
  if (operationId !== undefined) malformed.expectWords('operation.id', operationId, longestOperationId, ['operationId'])
  const isRight = malformed.all.length === 0
  const id = isRight && operationId !== undefined ? operationId : randomUUID()
  // What cannot be put in canonical form is checked further and never written.
  const payload = isRight ? canonicalJson(content) : ''
  return write(database, { id, name, by, payload }, async (writer) => {
    const problems = new Problems()
    for (const { rule, path, message } of malformed.all) problems.add(rule, path, message)
    const rows = await check(writer.run, problems, id)
    problems.refuse()
    const result = await put(writer, rows)
    await Promise.all([recordStates(writer), recordSameness(writer)])
    return result
  })
}
