/** Units, commanders, towns and where they lie, with reports that disagree, read through the API. */
import { expect } from 'vitest'
import { emptyDatabase, loadSampleData } from '../graph/sample-data.ts'
import { test } from '../setup/fixture.ts'

test.beforeAll(loadSampleData)
test.afterAll(emptyDatabase)

test('the units show size and symbol, who is over them and who commands them, also where reports disagree', async ({
  ask,
}) => {
  const { data } = await ask(`{
    battalion: unit(id: "unit_121st-example-infantry-battalion") {
      echelon country sidc
      superiors {
        nodes {
          name echelon sidc
          superiors { nodes { name armedForces { nodes { name } } } }
          commanders { edges { node { name kind } claim { sources { nodes { id } } } } }
        }
      }
    }
    army: unit(id: "unit_9th-example-army") { echelon sidc subordinates { nodes { name sidc } } superiors { totalCount } }
    forces: actor(id: "actor_armed-forces-of-ukraine") { units { nodes { name echelon sidc } } }
  }`)

  const corps = { name: '1st Example Corps', echelon: 'CORPS', sidc: '10011000221210000000' }
  expect(data.battalion).toEqual({
    echelon: 'BATTALION',
    country: 'UA',
    sidc: '10011000161211000000',
    superiors: {
      nodes: [
        { ...corps, superiors: { nodes: [] }, commanders: { edges: [] } },
        {
          name: '12th Example Mechanised Brigade',
          echelon: 'BRIGADE',
          sidc: '10011000181211020000',
          superiors: {
            nodes: [{ name: corps.name, armedForces: { nodes: [{ name: 'Armed Forces of Ukraine' }] } }],
          },
          commanders: {
            edges: [
              {
                node: { name: 'Deputy commander of the 12th Example Mechanised Brigade', kind: 'PERSON' },
                claim: { sources: { nodes: [{ id: 'source_local-dispatch' }] } },
              },
              {
                node: { name: 'Commander of the 12th Example Mechanised Brigade', kind: 'PERSON' },
                claim: { sources: { nodes: [{ id: 'source_example-order-of-battle-bulletin' }] } },
              },
            ],
          },
        },
      ],
    },
  })
  expect(data.army).toEqual({
    echelon: 'ARMY',
    sidc: '10011000231210000000',
    subordinates: { nodes: [{ name: '90th Example Motor Rifle Brigade', sidc: '10011000181211040000' }] },
    superiors: { totalCount: 0 },
  })
  expect(data.forces).toEqual({ units: { nodes: [corps] } })
})

test('reports put the brigade into two places at once, and a witness denies that the battalion was in the town', async ({
  ask,
}) => {
  const { data } = await ask(
    `{
    october: unit(id: "unit_12th-example-mechanised-brigade", asOf: { valid: "2024-10" }) {
      deployments { nodes { place { name } strength { asStated } alternatives { nodes { place { name } } } } }
      commanders { totalCount }
    }
    november: unit(id: "unit_12th-example-mechanised-brigade", asOf: { valid: "2024-11" }) {
      deployments { nodes { place { name } } }
      commanders { nodes { name } }
    }
    battalion: unit(id: "unit_121st-example-infantry-battalion") {
      deployments {
        nodes {
          place { name }
          status { support dispute }
          claim { sources(stance: [DENIES]) { nodes { name kind } edges { assertions { basis voice } } } }
        }
      }
    }
  }`,
    {},
  )

  const [raion, elsewhere] = [{ name: 'Sudzha raion' }, { name: 'Pokrovsk raion' }]
  expect(data).toEqual({
    october: {
      deployments: {
        nodes: [
          { place: elsewhere, strength: null, alternatives: { nodes: [{ place: raion }] } },
          {
            place: raion,
            strength: { asStated: 'about 3,000 people' },
            alternatives: { nodes: [{ place: elsewhere }] },
          },
        ],
      },
      commanders: { totalCount: 2 },
    },
    november: {
      deployments: { nodes: [{ place: raion }] },
      commanders: { nodes: [{ name: 'Commander of the 12th Example Mechanised Brigade' }] },
    },
    battalion: {
      deployments: {
        nodes: [
          {
            place: { name: 'Sudzha' },
            status: { support: 'OWN_VOICE_ONLY', dispute: 'DENIED' },
            claim: {
              sources: {
                nodes: [{ name: 'Resident of Sudzha', kind: 'WITNESS' }],
                edges: [{ assertions: [{ basis: 'WITNESSED', voice: 'DIRECT_QUOTE' }] }],
              },
            },
          },
        ],
      },
    },
  })
})

test('the town has two masters in November and one in October; the oblast has none as a whole', async ({ ask }) => {
  const { data } = await ask(
    `{
    november: place(id: "place_sudzha", asOf: { valid: "2024-11" }) { controllers { nodes { name } } }
    october: place(id: "place_sudzha", asOf: { valid: "2024-10" }) { controllers { nodes { name } } }
    oblast: place(id: "place_kursk-oblast") { controllers { totalCount } }
    russia: actor(id: "actor_russia") { controls { edges { node { name } claim { validTime { edtf } } } } }
  }`,
    {},
  )

  expect(data).toEqual({
    november: { controllers: { nodes: [{ name: 'Russia' }, { name: 'Ukraine' }] } },
    october: { controllers: { nodes: [{ name: 'Ukraine' }] } },
    oblast: { controllers: { totalCount: 0 } },
    russia: { controls: { edges: [{ node: { name: 'Sudzha' }, claim: { validTime: { edtf: '2024-11' } } }] } },
  })
})

test('places lie within places, and what is deployed in the smaller counts in the larger on request', async ({
  ask,
}) => {
  const { data } = await ask(`{
    sudzha: place(id: "place_sudzha") {
      kind location { precision } within { name kind within { name kind iso3166 within { name kind } } }
    }
    kursk: place(id: "place_kursk-oblast") {
      location { latitude longitude precision }
      deployments { totalCount }
      within: deployments(within: true) { totalCount nodes { force { ... on Entity { name } } place { name } } }
    }
    russia: place(id: "place_russia") { deployments { totalCount } within: deployments(within: true) { totalCount } }
  }`)

  const raion = { name: 'Sudzha raion' }
  const oblast = { name: 'Kursk Oblast' }
  expect(data).toEqual({
    sudzha: {
      kind: 'CITY',
      location: { precision: 'SETTLEMENT' },
      within: [
        {
          ...raion,
          kind: 'ADM2',
          within: [{ ...oblast, kind: 'ADM1', iso3166: 'RU-KRS', within: [{ name: 'Russia', kind: 'COUNTRY' }] }],
        },
      ],
    },
    kursk: {
      location: { latitude: 51.7, longitude: 36.2, precision: 'PROVINCE' },
      deployments: { totalCount: 3 },
      within: {
        totalCount: 6,
        nodes: [
          { force: { name: '90th Example Motor Rifle Brigade' }, place: raion },
          { force: { name: '12th Example Mechanised Brigade' }, place: raion },
          { force: { name: '121st Example Infantry Battalion' }, place: { name: 'Sudzha' } },
          { force: { name: 'Russia' }, place: oblast },
          { force: { name: 'Russia' }, place: oblast },
          { force: { name: 'North Korea' }, place: oblast },
        ],
      },
    },
    russia: { deployments: { totalCount: 0 }, within: { totalCount: 6 } },
  })
})
