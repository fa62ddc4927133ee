import { execute, parse } from 'graphql'
import { describe, expect } from 'vitest'
import type { Database } from '../../src/graph/driver.ts'
import { Graph, type Road } from '../../src/graph/read.ts'
import { Warmer } from '../../src/graph/warm.ts'
import { localPrincipal } from '../../src/principal.ts'
import { schema } from '../../src/schema/index.ts'
import { test } from '../setup/fixture.ts'
import { aTown } from './a-town.ts'
import { rename } from './rename.ts'

const roads: Road[] = ['stitched', 'levels', 'loader']

describe('known time', () => {
  test('all fields of a request see one state, though a change lands between them', async ({ database, world }) => {
    const { town, units } = await aTown(world)
    let landed = false
    // Between the first query of the request and all others, another brigade moves to the town.
    const interrupted: Database = Object.assign(Object.create(database) as Database, {
      read: async (...args: Parameters<Database['read']>) => {
        const rows = await database.read(...args)
        if (!landed) {
          landed = true
          await world.record([{ predicate: 'DEPLOYED_TO', subject: world.unit('third'), place: town }])
        }
        return rows
      },
    })
    const source = `query ($town: ID!, $unit: ID!) {
      place(id: $town) { deployments { totalCount } }
      unit(id: $unit) { deployments { nodes { place { deployments { totalCount } } } } }
    }`
    const counts = async (graph: Graph) => {
      const variableValues = { town, unit: units[0] }
      const { data } = await execute({
        schema,
        document: parse(source),
        variableValues,
        contextValue: { graph, principal: localPrincipal },
      })
      return JSON.stringify(data).match(/"totalCount":\d+/g)
    }

    const during = await counts(new Graph(interrupted, new Warmer(database), { road: 'levels' }))
    const after = await counts(new Graph(database, new Warmer(database), { road: 'levels' }))

    expect(during).toEqual(['"totalCount":2', '"totalCount":2'])
    expect(after).toEqual(['"totalCount":3', '"totalCount":3'])
  })

  test('a change by another process is seen by the next request, and by all of its fields', async ({
    database,
    world,
  }) => {
    const { town, units } = await aTown(world)
    // What this process saw last of the log is now a change behind.
    const behind = Object.create(database) as Database
    const source = `query ($town: ID!, $unit: ID!) {
      place(id: $town) { deployments { totalCount } }
      unit(id: $unit) { deployments { totalCount } }
      units { totalCount }
    }`
    const ask = async () => {
      const graph = new Graph(behind, new Warmer(behind), { road: 'stitched' })
      const variableValues = { town, unit: units[0] }
      const { data } = await execute({
        schema,
        document: parse(source),
        variableValues,
        contextValue: { graph, principal: localPrincipal },
      })
      return { counts: JSON.stringify(data).match(/"totalCount":\d+/g), asOf: graph.answeredAsOf(), queries: graph.log }
    }
    const before = await ask()
    const { recordedAt } = await world.record([
      { predicate: 'DEPLOYED_TO', subject: units[0] ?? '', place: world.place('elsewhere') },
      { predicate: 'DEPLOYED_TO', subject: world.unit('third'), place: town },
    ])

    const first = await ask()
    const second = await ask()

    const all = Number(before.counts?.[2]?.match(/\d+/)?.[0])
    expect(before.counts?.slice(0, 2)).toEqual(['"totalCount":2', '"totalCount":1'])
    expect(first.counts).toEqual(['"totalCount":3', '"totalCount":2', `"totalCount":${all + 1}`])
    expect(first.asOf).toEqual({ known: new Date(recordedAt).toISOString() })
    expect(second).toEqual({ ...first, queries: ['place/get', 'unit/get', 'unit/list'] })
    expect(before.queries.toSorted()).toEqual(['log/head', 'place/get', 'unit/get', 'unit/list'])
    expect(first.queries.toSorted()).toEqual([
      'place/get',
      'place/get',
      'unit/get',
      'unit/get',
      'unit/list',
      'unit/list',
    ])
  })

  test('a change while all rows are counted makes them be counted again', async ({ database, world }) => {
    await aTown(world)
    const source = (known = '') => `{ units${known} { totalCount } }`
    const count = async (graph: Graph, known?: string) => {
      const { data } = await execute({
        schema,
        document: parse(source(known)),
        contextValue: { graph, principal: localPrincipal },
      })
      return Number(JSON.stringify(data).match(/\d+/)?.[0])
    }
    const before = await count(new Graph(database, new Warmer(database), { road: 'stitched' }))
    let landed = false
    // Another unit is there when the rows are counted, while the request reads as of the head before it.
    const interrupted: Database = Object.assign(Object.create(database) as Database, {
      read: async (...args: Parameters<Database['read']>) => {
        const head = args[0].startsWith('OPTIONAL MATCH')
        if (!head && !landed) {
          landed = true
          await world.record([{ predicate: 'DEPLOYED_TO', subject: world.unit('late'), place: world.place('late') }])
        }
        return database.read(...args)
      },
    })
    const during = new Graph(interrupted, new Warmer(database), { road: 'stitched' })

    expect(await count(during)).toBe(before)
    expect(during.log).toEqual(['log/head', 'unit/list', 'unit/list'])
    expect(await count(new Graph(database, new Warmer(database), { road: 'stitched' }))).toBe(before + 1)
  })

  test('one later than the last change means the last change', async ({ database, world }) => {
    const { recordedAt } = await aTown(world)
    const graph = new Graph(database, new Warmer(database))

    expect(await graph.scope({ known: recordedAt + 3_600_000 })).toEqual({ known: recordedAt })
    expect(await graph.scope({ known: recordedAt - 1 })).toEqual({ known: recordedAt - 1 })
    expect(await graph.scope()).toEqual({ known: recordedAt })
  })

  test('before it was recorded, nothing was there', async ({ ask, world }) => {
    const { town, recordedAt } = await aTown(world)
    const source = 'query ($id: ID!, $known: DateTime) { place(id: $id, asOf: { known: $known }) { name } }'

    const before = await ask(source, { id: town, known: new Date(recordedAt - 1).toISOString() })
    const at = await ask(source, { id: town, known: new Date(recordedAt).toISOString() })

    expect([before.data.place, at.data.place]).toEqual([null, { name: 'town' }])
  })

  test.for(roads)(
    'the same known time gives the same bytes, whatever was written since (%s)',
    async (road, { ask, world, database }) => {
      const { town, units, recordedAt } = await aTown(world)
      const source = `query ($id: ID!, $known: DateTime) { place(id: $id, asOf: { known: $known }) {
      name claimsAbout { totalCount nodes { statement status { support dispute } subject { name aliases } } }
      deployments { totalCount edges { cursor node {
        id alternatives { totalCount } force { ... on Unit { name commanders { nodes { name } } } }
        claim { sources { totalCount edges { node { name } assertions { id } } } }
      } } }
    } }`
      const bytes = async (variables: Record<string, unknown>) =>
        JSON.stringify((await ask(source, { id: town, ...variables }, { road })).data)
      const known = { known: new Date(recordedAt).toISOString() }
      const now = await bytes({})

      const later = await world.record([
        { predicate: 'DEPLOYED_TO', subject: units[0] ?? '', place: world.place('elsewhere') },
        { predicate: 'DEPLOYED_TO', subject: world.unit('third'), place: town },
        {
          predicate: 'DEPLOYED_TO',
          subject: units[1] ?? '',
          place: town,
          by: world.source('denier'),
          stance: 'DENIES',
        },
        { predicate: 'COMMANDS', subject: world.actor('rival', { kind: 'PERSON' }), object: units[0] ?? '' },
      ])
      await rename(database, town, 'Renamed town', later.recordedAt)
      await rename(database, units[0] ?? '', 'renamed brigade', later.recordedAt)

      expect(await bytes(known)).toBe(now)
      const after = await bytes({})
      expect(after).toContain('Renamed town')
      expect(after).toContain('renamed brigade')
      expect(after).not.toBe(now)
    },
  )
})
