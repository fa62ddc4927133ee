import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { errorCodes } from '../src/errors.ts'
import { emptyDatabase, loadSampleData } from './graph/sample-data.ts'
import { test } from './setup/fixture.ts'

test.beforeAll(loadSampleData)
test.afterAll(emptyDatabase)

const readme = readFileSync('README.md', 'utf8')
const pairs = [...readme.matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(([, query = '', answer = '']) => ({
  query,
  answer,
}))

test('the queries of the README give the answers it shows', async ({ ask }) => {
  expect(pairs.length).toBeGreaterThanOrEqual(3)
  for (const { query, answer } of pairs) {
    const { data } = await ask(query)
    expect({ data }).toEqual(JSON.parse(answer))
  }
})

test('the README names every command of package.json, and no other', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const named = [...readme.matchAll(/^\| `npm (?:run )?([\w:]+)` \|/gm)].map(([, name]) => name)

  expect(named.sort()).toEqual(Object.keys(scripts).sort())
})

test('the README explains every code of an error as the service means it', () => {
  const told = [...readme.matchAll(/^\| `([A-Z_]+)` \| (\d+) \| (yes|no) \| (.*) \|$/gm)].map((row) => row.slice(1))
  const meant = Object.entries(errorCodes).map(([code, { status, retryable, description }]) => [
    code,
    String(status),
    retryable ? 'yes' : 'no',
    description,
  ])

  expect(told).toEqual(meant)
})
