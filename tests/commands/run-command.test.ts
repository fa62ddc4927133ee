import { runCommand } from 'citty'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { oneOf } from '../../src/commands/run-command.ts'
import { Stopped } from '../../src/commands/stop-request.ts'
import { DatabaseError, type DatabaseErrorCode } from '../../src/graph/database-error.ts'
import { StartupError } from '../../src/startup-error.ts'

beforeEach(() => {
  vi.spyOn(process, 'exit').mockReturnValue(undefined as never)
})
afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

/** What a command that fails with this says, and the code with which it ends. */
async function endOf(failure: Error): Promise<{ said: unknown[]; code: unknown }> {
  const said: unknown[] = []
  vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(...words))
  const command = oneOf({ name: 'fail', description: 'It fails.', run: () => Promise.reject(failure) })
  await runCommand(command, { rawArgs: [] })
  return { said, code: process.exitCode }
}

test.each<[DatabaseErrorCode, string]>([
  ['DATABASE_UNAVAILABLE', 'See whether it runs, and what its log says; then start again to go on.'],
  ['DATABASE_TIMEOUT', 'It may have too much to do: try again later.'],
  ['DATABASE_REFUSED', 'Check the password, and what the user may do.'],
  ['DATABASE_CONFLICT', 'Something else was written at the same time: try again.'],
])('a database that fails a command with %s is told with a way out, and no stack', async (code, wayOut) => {
  const error = new DatabaseError(code, 'Words about the database.')

  expect(await endOf(error)).toEqual({ said: [`\nWords about the database.\n→ ${wayOut}`], code: 1 })
})

test.each([new DatabaseError('DATABASE_FAILED', 'It could not do it.'), new TypeError('A fault of ours.')])(
  'what the reader cannot mend is told as it is: %s',
  async (fault) => {
    expect(await endOf(fault)).toEqual({ said: [fault], code: 1 })
  },
)

test('each line of a message and each way out has a line of its own', async () => {
  const { said, code } = await endOf(new StartupError('Two things are wrong:\n  one', ['Mend it.', 'Or leave it.']))

  expect({ said, code }).toEqual({ said: ['\nTwo things are wrong:\n  one\n→ Mend it.\n→ Or leave it.'], code: 1 })
})

test('a command that was told to stop has not failed', async () => {
  expect(await endOf(new Stopped())).toEqual({ said: [], code: undefined })
})
