import { expect } from 'vitest'
import type { Database } from '../../../src/graph/driver.ts'
import type { ExcerptInput } from '../../../src/resolvers/record/input.ts'
import { recordReport } from '../../../src/resolvers/record/record-report.ts'
import { spanOf } from '../../../src/resolvers/rules/code-points.ts'
import { test } from '../../setup/fixture.ts'
import { aClaim, aDocument, aReport, newNames } from './a-report.ts'

test('offsets count characters as a reader does: an emoji is one', async ({ database }) => {
  const text = '😀😀 The 🚂 brigade is here.'

  const [excerpt] = await excerptsOf(database, text, [{ exact: 'brigade', supports: ['CONTENT'] }])

  expect(excerpt).toEqual({ exact: 'brigade', start: 9, end: 16, prefix: '😀😀 The 🚂 ', suffix: ' is here.' })
  expect(spanOf(text, { start: 9, end: 16 })).toBe('brigade')
})

test('text that is written from right to left is counted in the order it is stored', async ({ database }) => {
  const text = 'قال مصدر: «اللواء هنا». The brigade is here.'

  const [arabic, english] = await excerptsOf(database, text, [
    { exact: 'اللواء هنا', supports: ['CONTENT'] },
    { exact: 'The brigade', supports: ['CONTENT'] },
  ])

  expect(arabic).toMatchObject({ start: 11, end: 21 })
  expect(english).toMatchObject({ start: 24, end: 35 })
})

test('a joined emoji, a combining mark and a character beyond the first plane are kept as they are', async ({
  database,
}) => {
  const text = '👩‍👩‍👧 cafe\u0301 𝒜 now'

  const excerpts = await excerptsOf(database, text, [
    { exact: 'cafe\u0301', supports: ['CONTENT'] },
    { exact: '𝒜', supports: ['CONTENT'] },
  ])

  expect(excerpts.map(({ exact, start, end }) => [exact, start, end])).toEqual([
    ['cafe\u0301', 6, 11],
    ['𝒜', 12, 13],
  ])
})

test('the database counts as we do', async ({ database }) => {
  const text = `${'😀é'.repeat(400)}brigade`
  const [excerpt] = await excerptsOf(database, text, [{ exact: 'brigade', supports: ['CONTENT'] }])

  const [[inDatabase] = []] = await database.read(
    'MATCH (document:Document {text: $text}) RETURN substring(document.text, $start, $end - $start)',
    { text, start: excerpt?.start, end: excerpt?.end },
  )

  expect(inDatabase).toBe('brigade')
})

test('words that stand in a text twice are found by what stands around them', async ({ database }) => {
  const excerpts = await excerptsOf(database, 'One town, two towns, three towns.', [
    { exact: 'town', suffix: 's, three', supports: ['CONTENT'] },
    { exact: 'town', prefix: 'One ', supports: ['TIME'] },
  ])

  expect(excerpts.map(({ start }) => start)).toEqual([14, 4])
})

test('a passage that two assertions quote is one excerpt', async ({ database }) => {
  const names = newNames()
  const other = {
    ...aClaim(names, { predicate: 'PRESENT_IN' }, { id: `${names.assertion}-b` }),
    id: `${names.claim}-b`,
  }

  await recordReport(database, aReport(names, { claims: [aClaim(names), other] }), 'test')

  const rows = await database.read(
    'MATCH (:Document {id: $id})-[:CONTAINS]->(excerpt) RETURN COUNT { (excerpt)<-[:QUOTES]-() }',
    { id: names.document },
  )
  expect(rows).toEqual([[2]])
})

/** What is stored for quotes of a text, in their order. */
async function excerptsOf(database: Database, text: string, excerpts: ExcerptInput[]) {
  const names = newNames()
  const report = aReport(names, { document: aDocument(names, { text }), claims: [aClaim(names, {}, { excerpts })] })
  await recordReport(database, report, 'test')
  const rows = await database.read(
    `MATCH (:Assertion {id: $id})-[quotes:QUOTES]->(excerpt:Excerpt)
     RETURN excerpt {.exact, .start, .end, .prefix, .suffix} ORDER BY quotes.position`,
    { id: names.assertion },
  )
  return rows.map(
    ([excerpt]) => excerpt as { exact: string; start: number; end: number; prefix: string; suffix: string },
  )
}
