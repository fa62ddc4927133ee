import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { locateJava, majorVersion } from '../../src/database/locate-java.ts'
import { locateMaven } from '../../src/database/locate-maven.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder = ''
let remove: () => Promise<void>
beforeEach(async () => {
  ;({ folder, remove } = await temporaryFolder())
})
afterEach(() => remove())

/** A home with a `bin/java` that says it is of this version; returns the file. */
async function aJava(home: string, version: string): Promise<string> {
  return aProgram(join(folder, home, 'bin', 'java'), `echo 'openjdk version "${version}" 2024-10-15' >&2`)
}

async function aProgram(file: string, body: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `#!/bin/sh\n${body}\n`, { mode: 0o755 })
  return file
}

const nothingInstalled = async () => []

describe('Java', () => {
  test('of JAVA_HOME comes before that of PATH', async () => {
    const home = await aJava('home', '21.0.5')
    const onPath = await aJava('path', '17.0.9')

    const { java } = await locateJava({ JAVA_HOME: dirname(dirname(home)), PATH: dirname(onPath) }, nothingInstalled)

    expect(java).toEqual({ file: home, version: 21 })
  })

  test('that does not fit is passed over: PATH, then what is installed', async () => {
    const tooOld = await aJava('eight', '1.8.0_392')
    const tooNew = await aJava('twenty-five', '25.0.1')
    const installed = await aJava('seventeen', '17.0.9')

    const { java } = await locateJava(
      { JAVA_HOME: dirname(dirname(tooOld)), PATH: `/nowhere${delimiter}${dirname(tooNew)}` },
      async () => [dirname(dirname(installed))],
    )

    expect(java).toEqual({ file: installed, version: 17 })
  })

  test('that does not fit is named when there is no other', async () => {
    const tooOld = await aJava('eight', '1.8.0_392')

    const found = await locateJava({ PATH: dirname(tooOld) }, nothingInstalled)

    expect(found).toEqual({ java: null, others: [{ file: tooOld, version: 8 }] })
  })

  test('that only tells where to get one is none', async () => {
    const stub = await aProgram(join(folder, 'bin', 'java'), 'echo "Unable to locate a Java Runtime." >&2; exit 1')

    expect(await locateJava({ PATH: dirname(stub) }, nothingInstalled)).toEqual({ java: null, others: [] })
  })

  test.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_392"', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21" 2023-09-19', 21],
    ['', null],
  ])('%j is version %s', (text, version) => {
    expect(majorVersion(text)).toBe(version)
  })
})

describe('Maven', () => {
  test('is that of PATH, or else that of MAVEN_HOME', async () => {
    const onPath = await aProgram(join(folder, 'path', 'mvn'), 'exit')
    const home = await aProgram(join(folder, 'home', 'bin', 'mvn'), 'exit')
    const MAVEN_HOME = dirname(dirname(home))

    expect(await locateMaven({ PATH: dirname(onPath), MAVEN_HOME })).toBe(onPath)
    expect(await locateMaven({ PATH: '', MAVEN_HOME })).toBe(home)
    expect(await locateMaven({ PATH: '', MAVEN_HOME: '' })).toBeNull()
  })
})
