/** Server B: @neo4j/graphql on Yoga, with a schema made for this model. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import { openDriver } from './plain-driver.ts'
import { Recorder } from './recorder.ts'
import { ready, target } from './start.ts'

const driver = openDriver()
const recorder = new Recorder(driver)
const typeDefs = readFileSync(new URL('neo4j-graphql.graphql', import.meta.url), 'utf8')
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const { database } = target()
const yoga = createYoga({
  schema,
  context: () => ({ sessionConfig: { database } }),
  graphiql: false,
  landingPage: false,
  maskedErrors: false,
  logging: false,
})
const server = createServer((request, response) => {
  if (request.url === '/recorded') recorder.answer(response)
  else yoga(request, response)
})
server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port))
