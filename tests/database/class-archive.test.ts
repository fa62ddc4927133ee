import { chmod, mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { classArchive } from '../../src/database/class-archive.ts'
import type { Progress } from '../../src/database/progress.ts'
import { temporaryFolder } from './temporary-folder.ts'

function told(): { progress: Progress; lines: string[] } {
  const lines: string[] = []
  const step = (text: string) => {
    lines.push(text)
    return { update: () => undefined, done: (end: string) => lines.push(end), failed: (end: string) => lines.push(end) }
  }
  return { progress: { step } as Progress, lines }
}

test.skipIf(process.platform === 'win32')(
  'where Java cannot write its classes down, Neo4j starts without that, and it is not tried again for a day',
  async () => {
    const { folder, remove } = await temporaryFolder()
    onTestFinished(remove)
    const [java, libraries] = [join(folder, 'java'), join(folder, 'neo4j', 'lib')]
    await mkdir(libraries, { recursive: true })
    await writeFile(java, '#!/bin/sh\nexit 1\n')
    await chmod(java, 0o755)
    const { progress, lines } = told()

    expect(await classArchive({ java, libraries, progress })).toBeUndefined()
    expect(lines.at(-1)).toMatch(/could not be prepared.*starts as it is/)
    expect(await readdir(join(folder, 'neo4j'))).toEqual([expect.stringMatching(/^classes-\w+\.failed$/), 'lib'])
    const { length } = lines
    expect(await classArchive({ java, libraries, progress })).toBeUndefined()
    expect(lines).toHaveLength(length)

    const [failed = ''] = (await readdir(join(folder, 'neo4j'))).filter((name) => name.endsWith('.failed'))
    const longAgo = new Date(Date.now() - 90_000_000)
    await utimes(join(folder, 'neo4j', failed), longAgo, longAgo)
    expect(await classArchive({ java, libraries, progress })).toBeUndefined()
    expect(lines.length).toBeGreaterThan(length)
  },
)
