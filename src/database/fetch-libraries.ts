/** Maven fetches the libraries of Neo4j into a folder. */
import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { StartupError } from '../startup-error.ts'
import { javaEnvironment } from './executables.ts'
import type { Step } from './progress.ts'
import { neo4jVersion } from './versions.ts'

/** How many there are, for the progress; a later version may have some more or less. */
const expectedLibraries = 213

/** The two artifacts that make a Community server; all else follows from them. The plugin's version is fixed, too. */
const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>claimgraph</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>${neo4jVersion}</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${neo4jVersion}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${neo4jVersion}</version></dependency>
  </dependencies>
  <build>
    <pluginManagement>
      <plugins>
        <plugin>
          <groupId>org.apache.maven.plugins</groupId>
          <artifactId>maven-dependency-plugin</artifactId>
          <version>3.8.1</version>
        </plugin>
      </plugins>
    </pluginManagement>
  </build>
</project>
`

/**
 * Runs Maven with the user's own settings, so mirrors, proxies and credentials are theirs.
 *
 * @param folder exists and is empty; the libraries are in its `lib` afterwards
 * @throws StartupError with Maven's own words
 */
export async function fetchLibraries(maven: string, folder: string, step: Step, signal?: AbortSignal): Promise<void> {
  const pomFile = join(folder, 'pom.xml')
  await writeFile(pomFile, pom)
  const args = [
    '--batch-mode',
    '--strict-checksums',
    '-Dstyle.color=never',
    '--file',
    pomFile,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${join(folder, 'lib')}`,
  ]
  // Windows runs a .cmd file only through its shell, which splits at spaces.
  const shell = process.platform === 'win32'
  const quoted = (text: string) => (shell ? `"${text}"` : text)
  const child = spawn(quoted(maven), args.map(quoted), {
    cwd: folder,
    env: javaEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell,
    windowsHide: true,
  })
  // The progress display may end this process at Ctrl-C by itself, and the terminal tells only this one then.
  const stop = () => child.kill()
  process.once('exit', stop)
  signal?.addEventListener('abort', stop)

  const errors: string[] = []
  const seen = { downloaded: 0, copied: 0 }
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => {
      if (/^\[(ERROR|FATAL)\]|^Error|^The JAVA_HOME/.test(line)) errors.push(line)
      if (/Downloaded from .*\.jar /.test(line)) seen.downloaded += 1
      if (/Copying .*\.jar /.test(line)) seen.copied += 1
      const count = Math.min(expectedLibraries, Math.max(seen.downloaded, seen.copied))
      step.update(`${count} of ${expectedLibraries} libraries`, count / expectedLibraries)
    })
  }
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    signal?.throwIfAborted()
    if (code !== 0) throw failed(errors)
  } finally {
    process.removeListener('exit', stop)
    signal?.removeEventListener('abort', stop)
  }
}

function failed(errors: readonly string[]): StartupError {
  const words = errors
    .map((line) => line.replace(/^\[\w+\]\s*/, ''))
    .filter((line) => line !== '' && !/^(->|Re-run Maven|To see the full stack|For more information|\[Help)/.test(line))
  const said =
    words.length === 0
      ? ''
      : ` Maven says:\n${words
          .slice(0, 6)
          .map((line) => `  ${line}`)
          .join('\n')}`
  return new StartupError(`Maven could not fetch Neo4j ${neo4jVersion}.${said}`, [
    'Check the network; behind a proxy or a mirror, Maven needs it in its settings.xml. Then start again.',
    'Or use a Neo4j that runs already: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.',
  ])
}
