/** The Java that Neo4j is run with. */
import { readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { existing, fileNames, onPath, outputOf } from './executables.ts'
import { javaVersions } from './versions.ts'

export interface Java {
  file: string
  /** The major version: 17. */
  version: number
}

/**
 * The first Java of a fitting version: JAVA_HOME, then PATH, then the folders where installers put them.
 *
 * @returns what fits, or null; and what was looked at before and does not fit
 */
export async function locateJava(
  env: NodeJS.ProcessEnv = process.env,
  installed: () => Promise<string[]> = installedJavas,
): Promise<{ java: Java | null; others: Java[] }> {
  const { JAVA_HOME, PATH } = env
  const others: Java[] = []
  const places = [
    () => existing(JAVA_HOME ? inHome(JAVA_HOME) : []),
    () => onPath('java', PATH),
    async () => existing((await installed()).flatMap(inHome)),
  ]
  for (const place of places) {
    for (const file of await place()) {
      const version = majorVersion(await outputOf(file, ['-version']))
      if (version !== null && javaVersions.includes(version)) return { java: { file, version }, others }
      if (version !== null) others.push({ file, version })
    }
  }
  return { java: null, others }
}

/** The major version in what `java -version` prints; Java 8 calls itself 1.8. */
export function majorVersion(text: string): number | null {
  const found = /version "(?:1\.)?(\d+)/.exec(text)?.[1]
  return found === undefined ? null : Number(found)
}

function inHome(home: string): string[] {
  return fileNames('java').map((file) => join(home, 'bin', file))
}

/** Homes of Java that package managers leave without an entry in PATH. */
async function installedJavas(): Promise<string[]> {
  const folders: Record<string, string[][]> = {
    linux: [['/usr/lib/jvm'], [join(homedir(), '.sdkman', 'candidates', 'java')]],
    darwin: [
      ['/Library/Java/JavaVirtualMachines', 'Contents', 'Home'],
      ['/opt/homebrew/opt', 'libexec', 'openjdk.jdk', 'Contents', 'Home'],
      ['/usr/local/opt', 'libexec', 'openjdk.jdk', 'Contents', 'Home'],
      [join(homedir(), '.sdkman', 'candidates', 'java')],
    ],
    win32: [['C:\\Program Files\\Java'], ['C:\\Program Files\\Eclipse Adoptium'], ['C:\\Program Files\\Microsoft']],
  }
  const homes = await Promise.all(
    (folders[process.platform] ?? []).map(async ([folder = '', ...below]) => {
      const names = await readdir(folder).catch(() => [])
      return names.filter((name) => /jdk|jre|java|\d/i.test(name)).map((name) => join(folder, name, ...below))
    }),
  )
  return homes.flat()
}
