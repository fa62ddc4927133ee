/** Requests of several people at once: nothing of one shows in the answer of another, or under another's name. */
import { expect } from 'vitest'
import { bearerAccess } from '../../src/access/access.ts'
import { createKey, keyVerifier } from '../../src/access/api-keys.ts'
import { emptyDatabase } from '../graph/sample-data.ts'
import { test } from '../setup/fixture.ts'
import { aService } from './a-service.ts'

test.beforeAll(emptyDatabase)
test.afterAll(emptyDatabase)

/** One text for all: what is kept of it parsed and validated is shared, whoever sends it. */
const query = `mutation ($input: AddCaveatInput!) {
  addCaveat(input: $input) {
    ... on AddCaveatSuccess {
      change { by { name } }
      caveat { text recordedBy { name } claims { nodes { id } } }
    }
  }
}`

test('of many requests at once, each is carried out as who sent it, with what it sent, and only if they may', async ({
  database,
  world,
}) => {
  const subject = world.unit('brigade')
  const { claims } = await world.record([
    { predicate: 'DEPLOYED_TO', subject, place: world.place('one') },
    { predicate: 'DEPLOYED_TO', subject, place: world.place('two') },
  ])
  const people = [
    { id: 'anna', kind: 'PERSON', role: 'EDITOR', claim: claims[0]?.claim },
    { id: 'ben', kind: 'MACHINE', role: 'REVIEWER', claim: claims[1]?.claim },
    { id: 'rita', kind: 'PERSON', role: 'READER', claim: claims[1]?.claim },
  ] as const
  const keys = await Promise.all(people.map((person) => createKey(database, person)))
  const access = bearerAccess(
    keyVerifier(database, () => undefined),
    { believed: 20 },
  )
  const { post } = await aService(database, access)

  const wrong: unknown[] = []
  await Promise.all(
    Array.from({ length: 30 }, async (_, at) => {
      const who = at % people.length
      const { id, role, claim } = people[who] ?? people[0]
      const text = `${id} ${at}`
      const input = { kind: 'CODER_NOTE', text, qualifies: [{ claim }] }
      const { body } = await post({ query, variables: { input } }, { authorization: `Bearer ${keys[who]}` })
      if (role === 'READER') {
        if (body.data !== null || body.errors[0].extensions.code !== 'FORBIDDEN') wrong.push([text, body])
        return
      }
      if (!body.data?.addCaveat.caveat) {
        wrong.push([text, body])
        return
      }
      const { change, caveat } = body.data.addCaveat
      const fits =
        change.by.name === id &&
        caveat.text === text &&
        caveat.recordedBy.name === id &&
        caveat.claims.nodes[0].id === claim
      if (!fits) wrong.push([text, body])
    }),
  )

  expect(wrong).toEqual([])
  const recorded = await database.read('MATCH (caveat:Caveat) RETURN caveat.by, split(caveat.text, " ")[0], count(*)')
  expect(recorded.sort()).toEqual([
    ['anna', 'anna', 10],
    ['ben', 'ben', 10],
  ])
  const logged = await database.read(
    "MATCH (change:Change {operation: 'addCaveat'}) WHERE change.after CONTAINS change.by RETURN change.by, count(*)",
  )
  expect(logged.sort()).toEqual([
    ['anna', 10],
    ['ben', 10],
  ])
}, 120_000)
