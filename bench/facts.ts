/** What the requests name: looked up in the data, so that it holds for every size. */
import type { Database } from '../src/graph/driver.ts'
import { Connection, post } from './http-client.ts'
import { entityId, recordedAtOf, SERIES } from './naming.ts'
import type { Server } from './processes.ts'
import type { Size } from './sizes.ts'
import type { Facts } from './workloads/workload.ts'

const PAGE = 20

export async function factsOf(database: Database, size: Size, ours: Server): Promise<Facts> {
  const names = async (text: string) => (await database.read(text)).map(([id]) => String(id))
  const [hubPlace = ''] = await names(
    'MATCH (place:Place)<-[:AT]-() WITH place.id AS id, count(*) AS claims RETURN id ORDER BY claims DESC, id LIMIT 1',
  )
  const sources = await names(
    "MATCH (source:Source)<-[:VIA {role: 'ORIGIN'}]-() WITH source.id AS id, count(*) AS times RETURN id ORDER BY times DESC, id",
  )
  const [heavySource = ''] = await names(
    `MATCH (source:Source)<-[:VIA]-(assertion:Assertion) WITH source.id AS id, count(DISTINCT assertion) AS assertions
     RETURN id ORDER BY abs(assertions - ${size.series}), id LIMIT 1`,
  )
  return {
    units: Array.from({ length: 25 }, (_, at) => entityId('Unit', Math.floor(size.units * 0.3) + at)),
    hubPlace,
    hubSource: sources.at(0) ?? '',
    rareSource: sources.at(-1) ?? '',
    heavySource,
    series: SERIES,
    hubs: [entityId('Unit', 0), entityId('Source', 0)],
    actor: entityId('Actor', 3),
    middle: recordedAtOf(size, Math.floor(size.documents / 2)) + 1,
    deep: await walk(ours, (size.deepPage - 1) * PAGE),
  }
}

/** Goes down the list as a client would who wants to see its deep page: there is no cursor without it. */
async function walk(ours: Server, offset: number): Promise<Facts['deep']> {
  const query = `query ($first: Int!, $after: String) {
    claims(first: $first, after: $after, filter: { modality: { eq: STATED_AS_FACT } }) {
      nodes { id recordedAt } pageInfo { endCursor } } }`
  const connection = new Connection(ours.port)
  let deep = { offset, cursor: '', recordedAt: 0, id: '' }
  for (let left = offset; left > 0; ) {
    const first = Math.min(100, left)
    const { body } = await connection.send(
      post('/graphql', { query, variables: { first, after: deep.cursor || null } }),
    )
    const { claims } = JSON.parse(body).data
    const last = claims.nodes.at(-1)
    if (claims.nodes.length < first) throw new Error(`The list of claims ends before row ${offset}.`)
    deep = { offset, cursor: claims.pageInfo.endCursor, recordedAt: Date.parse(last.recordedAt), id: last.id }
    left -= first
  }
  connection.close()
  return deep
}
