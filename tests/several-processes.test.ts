/** Several services on one database: what one of them keeps is never older than what another has written. */
import { expect, onTestFinished } from 'vitest'
import { openAccess } from '../src/access/access.ts'
import { readConfig } from '../src/config.ts'
import { contextMaker, extensionsOf, stateOf } from '../src/context.ts'
import { connect } from '../src/graph/driver.ts'
import { createLogger } from '../src/log.ts'
import { schema } from '../src/schema/index.ts'
import { serve } from '../src/server.ts'
import { test } from './setup/fixture.ts'
import { ownNeo4j } from './setup/own-neo4j.ts'

/** A service as another process would be: with its own connections, and its own memory of what it saw. */
async function aService(keeps: string) {
  const database = connect({ ...ownNeo4j(), deadline: 60_000 })
  const { url, stop } = await serve({
    config: readConfig({ PORT: '0', RESPONSE_CACHE_MB: keeps }).server,
    database,
    logger: createLogger({ level: 'silent' }),
    schema,
    access: openAccess,
    createContext: contextMaker(database),
    extensionsOf,
    stateOf,
  })
  onTestFinished(async () => {
    await stop()
    await database.close()
  })
  return async (query: string, variables: object, etag?: string) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(etag === undefined ? {} : { 'if-none-match': etag }) },
      body: JSON.stringify({ query, variables }),
    })
    return { status: response.status, text: await response.text(), etag: response.headers.get('etag') ?? '' }
  }
}

test.for(['0', '1'])(
  'what one process writes is in the next answer of every other one (%s MB of answers kept)',
  { timeout: 120_000 },
  async (keeps, { world }) => {
    const services = [await aService(keeps), await aService(keeps)]
    const place = world.place('town')
    const source = `query ($id: ID!) { place(id: $id) { name deployments { totalCount } } units { totalCount } }`
    const tags = new Set<string>()

    for (const count of [1, 2]) {
      await world.record([{ predicate: 'DEPLOYED_TO', subject: world.unit(`unit-${count}`), place }])
      for (const ask of services) {
        const answers = []
        for (let time = 0; time < 5; time++) answers.push(await ask(source, { id: place }))
        const [first] = answers
        expect(JSON.parse(first?.text ?? '').data.place.deployments).toEqual({ totalCount: count })
        expect(answers).toEqual(answers.map(() => first))
        tags.add(first?.etag ?? '')
      }
    }

    // One tag for each state of the log, whichever process gave it; any of them knows whether it still holds.
    const [old = '', now = ''] = tags
    expect(tags.size).toBe(2)
    for (const ask of services) {
      expect(await ask(source, { id: place }, now)).toEqual({ status: 304, text: '', etag: now })
      expect((await ask(source, { id: place }, old)).status).toBe(200)
    }
  },
)
