/** A program that behaves like Maven where it matters here: it is quick, and can be made to fail. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { neo4jVersion } from '../../src/database/versions.ts'
import { jarOf } from './a-jar.ts'

export interface FakeMaven {
  find: () => Promise<string>
  /** How often it was run. */
  runs(): Promise<number>
  /** Resolves once it runs. */
  running(): Promise<void>
  becomes(mood: 'failing' | 'lacking' | 'endless'): Promise<void>
}

export async function fakeMaven(folder: string): Promise<FakeMaven> {
  const file = join(folder, 'mvn')
  const mood = join(folder, 'mood')
  const log = join(folder, 'runs')
  await Promise.all([writeFile(mood, 'well'), writeFile(log, ''), writeFile(file, program(mood, log), { mode: 0o755 })])
  const runs = async () => (await readFile(log, 'utf8')).length
  return {
    find: async () => file,
    runs,
    async running() {
      while ((await runs()) === 0) await sleep(20)
    },
    becomes: (next) => writeFile(mood, next),
  }
}

const signedJar = jarOf({ 'META-INF/A.SF': 'digests' }).toString('base64')

const program = (mood: string, log: string) => `#!${process.execPath}
const fs = require('node:fs')
const path = require('node:path')
const mood = fs.readFileSync(${JSON.stringify(mood)}, 'utf8')
fs.appendFileSync(${JSON.stringify(log)}, '.')
const folder = process.argv.find((arg) => arg.startsWith('-DoutputDirectory=')).split('=')[1]
fs.mkdirSync(folder, { recursive: true })
const jars = ['neo4j-${neo4jVersion}.jar', 'neo4j-kernel-${neo4jVersion}.jar', 'neo4j-server-${neo4jVersion}.jar']
for (const jar of mood === 'lacking' ? jars.slice(0, 1) : jars) {
  fs.writeFileSync(path.join(folder, jar), jar.repeat(10))
  console.log('[INFO] Copying ' + jar + ' to ' + path.join(folder, jar))
}
fs.writeFileSync(path.join(folder, 'signed.jar'), Buffer.from('${signedJar}', 'base64'))
if (mood === 'endless') setInterval(() => {}, 1000)
if (mood === 'failing') {
  console.log('[ERROR] Could not transfer artifact org.neo4j:neo4j:pom: Connect timed out')
  console.log('[ERROR] -> [Help 1]')
  console.log('[ERROR] Re-run Maven using the -X switch to enable full debug logging.')
  process.exitCode = 1
}
setTimeout(() => {}, 300)
`
