import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

const passage = '{ exact start end }'
const named = `{ entity { __typename id name } matched ${passage} why }`
const operation = `query ($document: ID!, $from: Int, $sentences: Int, $asOf: AsOfInput) {
  suggestClaims(document: $document, from: $from, sentences: $sentences, asOf: $asOf) {
    document { id title }
    sentenceCount nextSentence
    claims {
      madeBy confidence why statement modality stance voice hedge wording condition saidAt
      sentence ${passage}
      excerpts { passage ${passage} supports }
      predicates { predicate because }
      subjects ${named} objects ${named} places ${named}
      quantity { asStated amount lower upper qualifier unit role interval { low high } }
      validTime { asStated edtf basis earliest }
      speaker { descriptor introducedAs identification speechAct words ${passage} why sources ${named} relay { stated words ${passage} sources ${named} } }
    }
  }
}`

test('a text is read into drafts that name entities of the graph, and nothing is written', async ({
  ask,
  database,
  world,
}) => {
  const mark = world.id('m', '').slice(-8)
  const [land, town, wire, staff] = [`Nordmark${mark}`, `Velmsund${mark}`, `Wire${mark}`, `Border Staff ${mark}`]
  const norland = world.actor('land', { name: land, aliases: [`Nordish Republic ${mark}`] })
  const velmsund = world.place('town', { name: town })
  const agency = world.source('wire', { name: wire, kind: 'WIRE_AGENCY' })
  const borderStaff = world.actor('staff', { name: staff, kind: 'GOVERNMENT_BODY' })
  const officer = world.source('officer', {
    name: `Officer of ${mark}`,
    affiliations: [{ actor: borderStaff, role: 'serves on it' }],
  })
  const document = world.id('document', 'read')
  const text = `🚀 ${land} has deployed about 3,000 soldiers to ${town} since August, an officer of the ${staff} told ${wire}.\nThe officer denied that ${land}’s troops have left the town.`
  const { known } = await world.record([], {
    document: { id: document, title: 'Read', text, publishedAt: '2024-11-20', nature: 'FICTIONAL' },
  })
  const count = 'MATCH (node) RETURN count(node)'
  const before = await database.read(count)

  const { data } = await ask(operation, { document })

  expect(await database.read(count)).toEqual(before)
  const { claims, ...rest } = data.suggestClaims
  expect(rest).toEqual({ document: { id: document, title: 'Read' }, sentenceCount: 2, nextSentence: null })
  const points = Array.from(text)
  const [first, second] = claims
  expect(first).toMatchObject({
    madeBy: 'MACHINE',
    confidence: 'HIGH',
    modality: 'STATED_AS_FACT',
    stance: 'ASSERTS',
    voice: 'PARAPHRASE',
    quantity: {
      asStated: 'about 3,000 soldiers',
      amount: '3000',
      qualifier: 'ABOUT',
      unit: 'PEOPLE',
      interval: { low: '2850' },
    },
    validTime: {
      asStated: 'since August',
      edtf: '2024-08/..',
      basis: 'RESOLVED',
      earliest: '2024-08-01T00:00:00.000Z',
    },
    speaker: {
      descriptor: `an officer of the ${staff}`,
      introducedAs: null,
      identification: 'ROLE_ONLY',
      speechAct: 'SAID',
      sources: [{ entity: { __typename: 'Source', id: officer } }],
      relay: { stated: true, sources: [{ entity: { id: agency } }] },
    },
  })
  expect(first.predicates[0]).toEqual({
    predicate: 'DEPLOYED_TO',
    because: ['“deployed”', 'a quantity in people, which it takes'],
  })
  expect(first.subjects[0].entity).toEqual({ __typename: 'Actor', id: norland, name: land })
  expect(first.places[0].entity).toEqual({ __typename: 'Place', id: velmsund, name: town })
  expect(first.excerpts.map(({ supports }: { supports: string[] }) => supports)).toEqual([
    ['CONTENT', 'TIME'],
    ['ATTRIBUTION'],
  ])
  for (const { passage: quoted } of [...first.excerpts, ...second.excerpts]) {
    expect(points.slice(quoted.start, quoted.end).join('')).toBe(quoted.exact)
  }
  expect(second).toMatchObject({
    stance: 'DENIES',
    speaker: {
      descriptor: 'The officer',
      introducedAs: `an officer of the ${staff}`,
      speechAct: 'DENIED',
      relay: { stated: false },
    },
  })
  expect(second.subjects[0]).toMatchObject({ entity: { id: norland }, matched: { exact: land } })

  const part = await ask(operation, { document, from: 1, sentences: 1 })
  expect(part.data.suggestClaims.claims).toEqual([second])
  const asOf = await ask(operation, { document, asOf: { known } })
  expect(asOf.data).toEqual(data)
})

test('names are those known then, those of any state that stood; what cannot be read says why', async ({
  ask,
  world,
}) => {
  const mark = world.id('m', '').slice(-8)
  const first = world.id('document', 'first')
  const { known } = await world.record([], {
    document: { id: first, title: 'First', text: `Oldname${mark} is a city.`, nature: 'FICTIONAL' },
  })
  const place = world.place('town', { name: `Oldname${mark}` })
  await world.record([])
  await world.change(
    `MATCH (place:Place {id: $place})-[:HAD_STATE]->(state:EntityState)
     SET state.replacedAt = $at, place.name = $name, place.stateSince = $at
     CREATE (place)-[:HAD_STATE]->(next:EntityState)
     SET next = state {.*, version: 2, recordedAt: $at, replacedAt: 8640000000000000, name: $name}`,
    { place, name: `Newname${mark}` },
  )
  const cited = world.id('document', 'cited')
  await world.record([], { document: { id: cited, title: 'Cited', nature: 'CAPTURED' } })
  const subjects = async (document: string, asOf?: object) => {
    const { data } = await ask(operation, { document, asOf })
    return data.suggestClaims?.claims.flatMap((claim: { subjects: { entity: { id: string } }[] }) =>
      claim.subjects.map(({ entity }) => entity.id),
    )
  }

  expect(await subjects(first, { known })).toEqual([])
  expect(await subjects(first)).toEqual([])
  expect(await subjects(cited)).toEqual([])
  expect(await subjects(world.id('document', 'nowhere'))).toBeUndefined()
  const { errors } = await ask(operation, { document: first, sentences: 101 }, { errors: 'expected' })
  expect(errors?.map(({ message }) => message)).toEqual(['Expected `sentences` from 1 to 100, found 101.'])
})
