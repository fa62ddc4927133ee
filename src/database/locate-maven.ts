/** Maven, which fetches Neo4j: it knows the user's mirrors, proxies and credentials. */
import { join } from 'node:path'
import { existing, fileNames, onPath } from './executables.ts'

/** The Maven of PATH, or else the one that MAVEN_HOME names; null if there is none. */
export async function locateMaven(env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const { PATH, MAVEN_HOME, M2_HOME } = env
  const homes = [MAVEN_HOME, M2_HOME].filter((home) => home !== undefined && home !== '')
  const inHomes = homes.flatMap((home) => fileNames('mvn').map((file) => join(home ?? '', 'bin', file)))
  const [file] = [...(await onPath('mvn', PATH)), ...(await existing(inHomes))]
  return file ?? null
}
