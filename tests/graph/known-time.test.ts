import fc from 'fast-check'
import { execute, parse } from 'graphql'
import { describe, expect } from 'vitest'
import type { Database } from '../../src/graph/driver.ts'
import { Graph, type Road } from '../../src/graph/read.ts'
import { Warmer } from '../../src/graph/warm.ts'
import { FOREVER } from '../../src/instants.ts'
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
      readSeen: async (...args: Parameters<Database['readSeen']>) => {
        const answer = await database.readSeen(...args)
        if (!landed) {
          landed = true
          await world.record([{ predicate: 'DEPLOYED_TO', subject: world.unit('third'), place: town }])
        }
        return answer
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

  test('counts leave out what was corrected or retracted, as of the head of the log and before', async ({
    database,
    world,
  }) => {
    const [unit, gone] = [world.unit('stays'), world.unit('gone')]
    const { claims, known: before } = await world.record([
      { predicate: 'DEPLOYED_TO', subject: unit, place: world.place('town') },
      { predicate: 'DEPLOYED_TO', subject: gone, place: world.place('village') },
    ])
    const source = `query ($known: DateTime, $gone: ID!) {
      units(asOf: { known: $known }) { totalCount }
      entities(asOf: { known: $known }) { totalCount }
      claims(asOf: { known: $known }) { totalCount }
      unit: units(filter: { id: { eq: $gone } }, asOf: { known: $known }) { totalCount }
      deployed: claims(filter: { subject: { id: { eq: $gone } } }, asOf: { known: $known }) { totalCount }
    }`
    const counts = async (known: string | null) => {
      const graph = new Graph(database, new Warmer(database), { road: 'stitched' })
      const contextValue = { graph, principal: localPrincipal }
      const variableValues = { known, gone }
      const { data, errors } = await execute({ schema, document: parse(source), variableValues, contextValue })
      expect(errors).toBeUndefined()
      return Object.values(data as Record<string, { totalCount: number }>).map(({ totalCount }) => totalCount)
    }
    const all = await counts(null)
    await world.change('MATCH (claim:Claim {id: $id}) SET claim.correctedAt = $at', { id: claims[1]?.claim ?? '' })
    await world.change('MATCH (entity:Entity {id: $id}) SET entity.retractedAt = $at', { id: gone })

    const after = await counts(null)

    // Each of the two changes brings an outlet of its own.
    const [units = 0, entities = 0, made = 0, ...filtered] = all
    expect(after).toEqual([units - 1, entities + 2 - 1, made - 1, 0, 0])
    expect(filtered).toEqual([1, 1])
    expect(await counts(before)).toEqual(all)
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
    expect(second).toEqual({ ...first, queries: ['place/get + unit/get + unit/list'] })
    expect(before.queries).toEqual(['log/head', 'log/head', 'place/get + unit/get + unit/list'])
    expect(first.queries.toSorted()).toEqual(['place/get', 'place/get + unit/get + unit/list', 'unit/get', 'unit/list'])
  })

  test('a change while all rows are counted makes them be counted again', async ({ database, world }) => {
    await aTown(world)
    const source = (known = '') => `{ documents${known} { totalCount } }`
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
    // Another document is there when the rows are counted, while the request reads as of the head before it.
    const interrupted: Database = Object.assign(Object.create(database) as Database, {
      readSeen: async (...args: Parameters<Database['readSeen']>) => {
        const head = args[0].startsWith('// log/head')
        if (!head && !landed) {
          landed = true
          await world.record([{ predicate: 'DEPLOYED_TO', subject: world.unit('late'), place: world.place('late') }])
        }
        return database.readSeen(...args)
      },
    })
    const during = new Graph(interrupted, new Warmer(database), { road: 'stitched' })

    expect(await count(during)).toBe(before)
    expect(during.log).toEqual(['log/head', 'log/head', 'document/list', 'document/list'])
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

  test('the same request gives the same bytes after whatever is written later, with filters and orders in it', {
    timeout: 120_000,
  }, async ({ ask, world, database }) => {
    const { town, units, recordedAt } = await aTown(world)
    const speaker = world.id('source', 'speaker-0')
    const source = `query ($town: ID!, $units: [ID!]!, $speaker: ID!, $asOf: AsOfInput) {
      claims(asOf: $asOf, filter: { about: { id: { eq: $town } }, assertions: { some: { origin: { id: { eq: $speaker } } }, none: { stance: { eq: DENIES } } } }) {
        totalCount nodes { statement status { support dispute } }
      }
      units(asOf: $asOf, filter: { id: { in: $units }, name: { startsWith: "fir" }, deployments: { some: {} }, commanders: { every: { kind: { eq: PERSON } } } }) { totalCount nodes { name } }
      byName: units(asOf: $asOf, orderBy: [{ field: NAME }], filter: { deployments: { some: { place: { id: { eq: $town } } } } }) { edges { cursor node { name } } }
      place(id: $town, asOf: $asOf) {
        deployments(orderBy: [{ field: VALID_FROM, direction: DESC }, { field: RECORDED_AT }], filter: { claim: { assertions: { none: { stance: { eq: DENIES } } } } }) { totalCount nodes { id } }
      }
    }`
    const asOf = { known: new Date(recordedAt).toISOString() }
    const bytes = async () => JSON.stringify((await ask(source, { town, units, speaker, asOf })).data)
    const first = await bytes()
    expect(first).toContain('"name":"first"')

    let number = 0
    const writes: Record<string, () => Promise<unknown>> = {
      deploy: () =>
        world.record([
          { predicate: 'DEPLOYED_TO', subject: world.unit(`later-${++number}`), place: town, by: speaker },
        ]),
      deny: () =>
        world.record([
          {
            predicate: 'DEPLOYED_TO',
            subject: units[0] ?? '',
            place: town,
            by: world.source(`denier-${++number}`),
            stance: 'DENIES',
          },
        ]),
      command: () =>
        world.record([{ predicate: 'COMMANDS', subject: world.actor(`state-${++number}`), object: units[0] ?? '' }]),
      rename: async () => {
        world.actor(`bystander-${++number}`)
        const { recordedAt: at } = await world.record([])
        await rename(database, units[number % 2] ?? '', `anew ${number}`, at)
      },
      retract: async () => {
        const [[standing] = []] = await database.read(
          'MATCH (a:Assertion)-[:OF]->()-[:AT]->(:Place {id: $town}) WHERE a.retractedAt = $forever RETURN a.id LIMIT 1',
          { town, forever: FOREVER },
        )
        if (standing) await world.retract(String(standing))
      },
    }
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(writes)), { minLength: 1, maxLength: 3 }),
        async (later) => {
          for (const write of later) await writes[write]?.()
          expect(await bytes(), later.join(', ')).toBe(first)
        },
      ),
      { seed: 1, numRuns: 4, endOnFailure: true },
    )
  })
})
