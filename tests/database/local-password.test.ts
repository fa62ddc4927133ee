import { mkdir, writeFile } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { passwordFile, readPassword } from '../../src/database/local-password.ts'
import { StartupError } from '../../src/startup-error.ts'
import { temporaryFolder } from './temporary-folder.ts'

async function aDataFolder(): Promise<string> {
  const { folder, remove } = await temporaryFolder()
  onTestFinished(remove)
  return folder
}

test('a store has no password before one was written, nor from a file that was cut off empty', async () => {
  const folder = await aDataFolder()
  expect(await readPassword(folder)).toBeNull()

  await writeFile(passwordFile(folder), '\n')
  expect(await readPassword(folder)).toBeNull()

  await writeFile(passwordFile(folder), 'secret\n')
  expect(await readPassword(folder)).toBe('secret')
})

test('a password that is there and cannot be read ends the start, with the file and the way out', async () => {
  const folder = await aDataFolder()
  await mkdir(passwordFile(folder))

  const failure = await readPassword(folder).catch((error: unknown) => error)

  expect(failure).toBeInstanceOf(StartupError)
  expect((failure as StartupError).message).toBe(
    `The password of the local Neo4j cannot be read: ${passwordFile(folder)} (EISDIR).`,
  )
  expect((failure as StartupError).wayOut).toHaveLength(1)
})
