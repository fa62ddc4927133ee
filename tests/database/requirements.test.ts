import { expect, test } from 'vitest'
import { javaOrAdvice, mavenOrAdvice } from '../../src/database/requirements.ts'

const noJava = async () => ({ java: null, others: [] })
const noMaven = async () => null
const maven = async () => '/usr/bin/mvn'

/** The failure of a call that must fail. */
const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.unreachable(),
    (error) => error,
  )

test('without Java and Maven, both are named at once, with three ways out', async () => {
  const failure = await failureOf(javaOrAdvice('/nowhere', { java: noJava, maven: noMaven }))

  expect(failure.message).toBe('A local Neo4j needs Java 17 or 21 and Maven; no Java was found, and no Maven.')
  expect(failure.wayOut.join('\n')).toMatch(/apt install.*brew install.*NEO4J_URI.*docker compose up/s)
})

test('without Java, Maven is not spoken of if it is there', async () => {
  const failure = await failureOf(javaOrAdvice('/nowhere', { java: noJava, maven }))

  expect(failure.message).toBe('A local Neo4j needs Java 17 or 21; no Java was found.')
})

test('a Java that does not fit is named', async () => {
  const java = async () => ({ java: null, others: [{ file: '/opt/java/bin/java', version: 8 }] })

  const failure = await failureOf(javaOrAdvice('/nowhere', { java, maven }))

  expect(failure.message).toContain('only Java 8 was found (/opt/java/bin/java)')
})

test('without Maven, what it is needed for is told', async () => {
  const failure = await failureOf(mavenOrAdvice({ java: noJava, maven: noMaven }))

  expect(failure.message).toMatch(/^Maven is needed once, to fetch Neo4j 5\.26\.\d+; no `mvn` was found\.$/)
})
