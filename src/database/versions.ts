/** Which versions fit together. docker-compose.yml is tested against this file. */

/** The Neo4j that is fetched, and that the tests run on: the last long-term support line of version 5. */
export const neo4jVersion = '5.26.30'

/** The first Neo4j whose Cypher has variable scope clauses, `CALL (claim) { … }`, which all reading is built on. */
export const oldestNeo4j = '5.23'

/** The versions of Java that Neo4j 5.26 is made for. */
export const javaVersions: readonly number[] = [17, 21]

/** Whether a server's version, such as `4.4.40`, `5.27-aura` or `2025.06.0`, is too old for this service. */
export function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = numbers(version)
  const [oldestMajor = 0, oldestMinor = 0] = numbers(oldestNeo4j)
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor)
}

function numbers(version: string): number[] {
  return (version.match(/\d+/g) ?? []).map(Number)
}
