/**
 * Server C: node:http, the driver, and for each workload one statement written by hand, the way somebody would who
 * writes one service for one screen. It gets the parameters and answers with what the statement returns.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import neo4j from 'neo4j-driver'
import { workloads } from '../workloads/index.ts'
import { openDriver } from './plain-driver.ts'
import { ready, target } from './start.ts'

const driver = openDriver()
const { database } = target()
const texts = new Map(workloads.map(({ name, handWritten }) => [name, handWritten]))

async function answer(body: string): Promise<string> {
  const { workload, text, params } = JSON.parse(body)
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: -1 })
  try {
    const known = { known: neo4j.int(Date.now()) }
    const result = await session.run(texts.get(workload) ?? text, { ...known, ...integers(params) })
    return JSON.stringify(result.records[0]?.get(0) ?? null)
  } finally {
    await session.close()
  }
}

function integers(params: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(value as number) : value,
    ]),
  )
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    answer(Buffer.concat(chunks).toString('utf8')).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
          .end(body),
      (error) => response.writeHead(500).end(String(error)),
    )
  })
})
server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port))
