import { describe, expect } from 'vitest'
import { type Ask, test } from '../setup/fixture.ts'

const shown = `{
  __typename
  ... on Entity { name }
  ... on Claim { statement }
  ... on Document { title }
  ... on Excerpt { exact }
}`

/** What a search finds, in order: the type and the text of each hit. */
async function found(ask: Ask, text: string, more = '') {
  const { data, queries } = await ask(
    `query ($text: String!) { search(text: $text, first: 100 ${more}) { nodes ${shown} } }`,
    {
      text,
    },
  )
  expect(queries.filter((name) => name !== 'log/head')).toEqual(['search-hit/list'])
  return data.search.nodes.map(({ __typename: type, ...texts }: Record<string, string>) =>
    [type, Object.values(texts)[0]].join(': '),
  )
}

/** A word that no other test uses: letters alone, so that it can be misspelt. */
function aWord(): string {
  return `z${Array.from({ length: 9 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')}`
}

describe('a search', () => {
  test('finds names, claims, documents and quoted passages, and shows the rest of the graph below each', async ({
    ask,
    world,
  }) => {
    const word = aWord()
    const town = world.place('town', { name: `${word} Town`, kind: 'CITY' })
    const claim = world.id('claim', 'a')
    await world.record([
      {
        id: claim,
        predicate: 'DEPLOYED_TO',
        subject: world.actor('state'),
        place: town,
        statement: `Troops are in ${word}.`,
      },
    ])

    const { data, queries } = await ask(
      `query ($text: String!) {
        search(text: $text) {
          totalCount
          pageInfo { hasNextPage }
          edges {
            score
            distance
            node {
              __typename
              ... on Node { id }
              ... on Place { name kind claimsAbout { nodes { statement subject { name } } } }
              ... on Claim { place { name within { id } } }
              ... on Document { title publisher { name } }
              ... on Excerpt { document { title } }
            }
          }
        }
      }`,
      { text: word.toUpperCase() },
    )

    expect(data.search.totalCount).toBe(4)
    expect(data.search.pageInfo).toEqual({ hasNextPage: false })
    expect(data.search.edges).toMatchObject([
      {
        score: 0.9,
        distance: null,
        node: { id: town, kind: 'CITY', claimsAbout: { nodes: [{ subject: { name: 'state' } }] } },
      },
      { score: 0.9, node: { id: claim, place: { name: `${word} Town`, within: [] } } },
      { score: 0.85, node: { __typename: 'Document', title: 'Report 1', publisher: { name: 'outlet-1' } } },
      { score: 0.8, node: { __typename: 'Excerpt', document: { title: 'Report 1' } } },
    ])
    expect(queries).toContain('search-hit/list')
  })

  test('finds names in any script, mixed ones too, with or without marks, misspelt, by alias and by beginning', async ({
    ask,
    world,
  }) => {
    const word = aWord()
    const other = aWord()
    const aliases = ['Київ', '基辅市', 'キーウ', 'كييف', '키이우', 'จังหวัดเคียฟ', 'Žižkov', 'Κίεβο', 'קייב']
    world.place('kyiv', { name: `${word} Київщина`, aliases: aliases.map((alias) => `${alias} ${word}`) })
    world.place('other', { name: `${other} Kyiv` })
    await world.record([])
    const place = [`Place: ${word} Київщина`]
    const with_ = (text: string) => found(ask, text, ', kinds: [ENTITY]')

    for (const text of [
      'київ',
      '基辅',
      'キーウ',
      'كييف',
      '키이',
      'เคียฟ',
      'zizkov',
      'ŽIŽKOV',
      'κίεβο',
      'קייב',
      'Киів',
    ]) {
      expect(await with_(`${text} ${word}`), text).toEqual(place)
    }
    const letters = Array.from(word)
    const changedRound = [...letters.slice(0, 3), letters[4], letters[3], ...letters.slice(5)].join('')
    expect(await with_(changedRound)).toEqual(place)
    expect(await with_(`${word.slice(0, 7)}`)).toEqual(place)
    expect(await with_(`${letters.slice(2).join('')}`)).toEqual(place)
    expect(await with_(`${letters.slice(3).join('')}`)).toEqual([])
    expect(await with_(`${word} ${other}`)).toEqual([])
  })

  test('for one name of something finds what speaks of it by another', async ({ ask, world }) => {
    const [kyiv, kiev] = [aWord(), aWord()]
    const town = world.place('town', { name: kyiv, aliases: [`${kiev} "the" \\ old`, kiev, 'К'] })
    await world.record([
      { predicate: 'STRIKES', subject: world.actor('state'), place: town, statement: `A strike on ${kyiv}.` },
    ])

    expect(await found(ask, kiev, ', kinds: [ENTITY, CLAIM]')).toEqual([
      `Place: ${kyiv}`,
      `Claim: A strike on ${kyiv}.`,
    ])
    const { data } = await ask(
      'query ($text: String!) { search(text: $text, kinds: [CLAIM]) { edges { score highlights { parts { text found } } } } }',
      { text: kiev },
    )
    expect(data.search.edges).toEqual([
      {
        score: 0.225,
        highlights: [
          {
            parts: [
              { text: 'A strike on ', found: false },
              { text: kyiv, found: true },
              { text: '.', found: false },
            ],
          },
        ],
      },
    ])
    expect(await found(ask, kiev, ', kinds: [CLAIM], asOf: { known: "2020-01-01T00:00:00Z" }')).toEqual([])
  })

  test('takes nothing in the text for syntax', async ({ ask, world }) => {
    const word = aWord()
    world.place('a', { name: `${word} AND (OR) "NOT"` })
    world.place('b', { name: `${word} beside` })
    await world.record([])
    const entities = (text: string) => found(ask, text, ', kinds: [ENTITY]')

    for (const text of [
      `${word} AND`,
      `+${word} -or`,
      `"${word} not`,
      `${word}) OR (`,
      `name:${word} && and`.replace('name:', ''),
      `[${word} TO and]`.replace(' TO', ''),
      `/${word}/ {or} ~2 ^3`.replace('2', '').replace('3', ''),
      `${word}\\ and\\`,
    ]) {
      expect(await entities(text), text).toEqual([`Place: ${word} AND (OR) "NOT"`])
    }
    expect(await entities(`NOT ${word}`)).toEqual([`Place: ${word} AND (OR) "NOT"`])
    expect(await entities(`${word} 🇺🇦 …`)).toHaveLength(2)
    expect(await entities(`*${word.slice(3)}*`)).toEqual([])
  })

  test('ranks the whole name before a part of one, that before a beginning, and that before a misspelling', async ({
    ask,
    world,
  }) => {
    const word = aWord()
    const last = word.at(-1) === 'x' ? 'q' : 'x'
    world.place('4', { name: `${word.slice(0, -1)}${last}` })
    world.place('3', { name: `${word}ville` })
    world.place('2', { name: `Old ${word}` })
    world.place('1', { name: word })
    await world.record([])

    expect(await found(ask, word)).toEqual([
      `Place: ${word}`,
      `Place: Old ${word}`,
      `Place: ${word}ville`,
      `Place: ${word.slice(0, -1)}${last}`,
    ])
  })

  test('is refused without words, with too many, and for a closeTo that is no id', async ({ ask }) => {
    const refused = async (args: string) => {
      const { errors } = await ask(`{ search(${args}) { totalCount } }`, {}, { errors: 'expected' })
      return errors?.[0]?.message
    }

    expect(await refused('text: " —!?🙂 "')).toBe('Expected "text" to have a letter or a digit, found " —!?🙂 ".')
    expect(await refused('text: "a b c d e f g h i j k"')).toBe('Expected "text" to have at most 8 words, found 11.')
    expect(await refused(`text: "${'a'.repeat(51)}"`)).toMatch(
      /^Expected "text" to have words of at most 50 characters/,
    )
    expect(await refused(`text: "${'a '.repeat(151)}"`)).toBe(
      'Expected "text" to have at most 300 characters, found 302.',
    )
    expect(await refused('text: "a", closeTo: "kyiv"')).toBe(
      'Expected "closeTo" to be an id such as "place_…", found "kyiv".',
    )
    expect(await refused('text: "a", first: 101')).toMatch(/Expected "first" between 1 and 100/)
  })
})

describe('a search as of', () => {
  test('a known time gives the same bytes later, whatever was written since', async ({ ask, world }) => {
    const word = aWord()
    const state = world.actor('state', { name: `${word} State` })
    const said = { predicate: 'COUNTERATTACKS', subject: state } as const
    const { known, claims } = await world.record([{ ...said, statement: `${word} attacks.` }])
    const text = `query ($text: String!, $known: DateTime!) {
      search(text: $text, asOf: { known: $known }) {
        totalCount edges { cursor score highlights { field start parts { text found } } node ${shown} }
      }
    }`
    const before = JSON.stringify((await ask(text, { text: word, known })).data)

    await world.record([{ ...said, statement: `${word} attacks again.`, condition: 'then' }])
    await world.change(
      `MATCH (state:Actor {id: $state})-[:HAD_STATE]->(old), (claim:Claim {id: $claim})
       SET old.replacedAt = $at, state.name = 'Renamed', state.stateSince = $at, claim.correctedAt = $at
       CREATE (state)-[:HAD_STATE]->(new:EntityState) SET new = properties(old), new.version = 2, new.name = 'Renamed', new.recordedAt = $at, new.replacedAt = 8640000000000000`,
      { state, claim: claims[0]?.claim ?? '' },
    )

    expect(JSON.stringify((await ask(text, { text: word, known })).data)).toBe(before)
    expect(JSON.parse(before).search.totalCount).toBe(4)
    expect(await found(ask, word, ', kinds: [ENTITY, CLAIM]')).toEqual([
      `Claim: ${word} attacks again.`,
      'Actor: Renamed',
    ])
  })

  test('a valid time leaves out claims that are not said to hold then, and nothing else', async ({ ask, world }) => {
    const word = aWord()
    await world.record(
      ['2024-04', '2024-05'].map((edtf) => ({
        predicate: 'COUNTERATTACKS',
        subject: world.actor(edtf, { name: `${word} ${edtf}` }),
        statement: `${word} in ${edtf}.`,
        validTime: { edtf, basis: 'STATED', end: 'KNOWN' },
      })),
    )

    expect((await found(ask, word, ', kinds: [ENTITY, CLAIM], asOf: { valid: "2024-05-09" }')).sort()).toEqual([
      `Actor: ${word} 2024-04`,
      `Actor: ${word} 2024-05`,
      `Claim: ${word} in 2024-05.`,
    ])
  })
})

describe('closeTo', () => {
  test('puts what is close in the graph first, nearest first, whatever fits the words better', async ({
    ask,
    world,
  }) => {
    const word = aWord()
    const [near, far] = [world.actor('near', { name: `${word}s near` }), world.actor('far', { name: word })]
    const town = world.place('town', { name: 'Town' })
    const [a, b] = [world.id('claim', 'a'), world.id('claim', 'b')]
    await world.record([
      { id: a, predicate: 'DEPLOYED_TO', subject: near, place: town, statement: `${word}s are there.` },
    ])
    await world.record([{ id: b, predicate: 'COUNTERATTACKS', subject: far, statement: `${word} attacks.` }])

    const { data, queries } = await ask(
      `query ($text: String!, $town: ID!) {
        search(text: $text, kinds: [ENTITY, CLAIM], closeTo: $town) { edges { score distance node { ... on Node { id } } } }
      }`,
      { text: word, town },
    )

    const edges = data.search.edges as { score: number; distance: number | null; node: { id: string } }[]
    expect(edges.map(({ node, distance }) => [node.id, distance])).toEqual(
      [
        [a, 1],
        [near, 1],
        [far, null],
        [b, null],
      ].sort(
        ([one], [other]) =>
          edges.findIndex(({ node }) => node.id === one) - edges.findIndex(({ node }) => node.id === other),
      ),
    )
    expect(edges.slice(0, 2).every(({ score }) => score > 3)).toBe(true)
    expect(edges.slice(2).every(({ score }) => score <= 1)).toBe(true)
    expect(queries.filter((name) => name !== 'log/head')).toEqual(['search-hit/list'])
    expect(await found(ask, word, ', kinds: [ENTITY], closeTo: "place_nobody"')).toEqual([
      `Actor: ${word}`,
      `Actor: ${word}s near`,
    ])
  })

  test('walks from a claim over what it is about and where it was said, as known then', async ({ ask, world }) => {
    const word = aWord()
    const subject = world.actor('state')
    const ids = ['a', 'b', 'c'].map((name) => world.id('claim', name)) as [string, string, string]
    const first = await world.record([{ id: ids[0], predicate: 'COUNTERATTACKS', subject }])
    const second = await world.record([
      { id: ids[1], predicate: 'COUNTERATTACKS', subject, condition: 'b', statement: `${word} b` },
    ])
    await world.record([
      { id: ids[2], predicate: 'COUNTERATTACKS', subject: world.actor('other'), statement: `${word} c` },
    ])
    const distances = async (known: string) => {
      const { data } = await ask(
        `query ($text: String!, $id: ID!, $known: DateTime!) {
          search(text: $text, kinds: [CLAIM], closeTo: $id, asOf: { known: $known }) { edges { distance node { ... on Node { id } } } }
        }`,
        { text: word, id: ids[0], known },
      )
      return data.search.edges.map((edge: { distance: number; node: { id: string } }) => [edge.node.id, edge.distance])
    }

    expect(await distances(first.known)).toEqual([])
    expect(await distances(second.known)).toEqual([[ids[1], 2]])
    expect(await distances('9999-01-01T00:00:00Z')).toEqual([
      [ids[1], 2],
      [ids[2], null],
    ])
  })
})

test('pages of a search hang together, and a cursor goes on where it stood', async ({ ask, world }) => {
  const word = aWord()
  for (let number = 0; number < 5; number++) world.place(`${number}`, { name: `${word} ${number}` })
  await world.record([])
  const page = async (after: string | null) => {
    const { data } = await ask(
      `query ($text: String!, $after: String) {
        search(text: $text, first: 2, after: $after) {
          totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { ... on Entity { name } }
        }
      }`,
      { text: word, after },
    )
    return data.search
  }

  const names: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { totalCount, pageInfo, nodes } = await page(after)
    expect(totalCount).toBe(5)
    expect(pageInfo.hasPreviousPage).toBe(after !== null)
    names.push(...nodes.map(({ name }: { name: string }) => name))
    after = pageInfo.endCursor
    more = pageInfo.hasNextPage
  }
  expect(names).toEqual([4, 3, 2, 1, 0].map((number) => `${word} ${number}`))
})
