/** What a local Neo4j needs from the machine, and what to do where it is missing. */
import { StartupError } from '../startup-error.ts'
import { isInstalled } from './install.ts'
import { locateJava } from './locate-java.ts'
import { locateMaven } from './locate-maven.ts'
import { javaVersions, neo4jVersion } from './versions.ts'

/** How the tools are found on this machine. */
export interface Finders {
  java: () => ReturnType<typeof locateJava>
  maven: () => ReturnType<typeof locateMaven>
}

const onThisMachine: Finders = { java: () => locateJava(), maven: () => locateMaven() }

/** @throws StartupError that names Maven as well if that will be needed and is missing, too */
export async function javaOrAdvice(cacheFolder: string, find = onThisMachine): Promise<string> {
  const { java, others } = await find.java()
  if (java !== null) return java.file
  const [other] = others
  const found = other === undefined ? 'no Java was found' : `only Java ${other.version} was found (${other.file})`
  const noMaven = !(await isInstalled(cacheFolder)) && (await find.maven()) === null
  throw missing(
    noMaven
      ? `A local Neo4j needs ${wantedJava} and Maven; ${found}, and no Maven.`
      : `A local Neo4j needs ${wantedJava}; ${found}.`,
  )
}

/** @throws StartupError */
export async function mavenOrAdvice(find = onThisMachine): Promise<string> {
  const maven = await find.maven()
  if (maven === null) throw missing(`Maven is needed once, to fetch Neo4j ${neo4jVersion}; no \`mvn\` was found.`)
  return maven
}

const wantedJava = `Java ${javaVersions.join(' or ')}`

function missing(message: string): StartupError {
  return new StartupError(message, [
    `Install ${wantedJava} and Maven: \`apt install openjdk-17-jre-headless maven\` on Debian and Ubuntu, \`brew install openjdk@21 maven\` on macOS; on Windows from adoptium.net and maven.apache.org.`,
    'Or use a Neo4j that runs already: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.',
    'Or run everything in Docker: `NEO4J_PASSWORD=… docker compose up`.',
  ])
}
