import { expect, test } from 'vitest'
import { steps } from '../../src/graph/catalogue.generated.ts'
import { sentFor } from '../../src/graph/files.ts'
import { stitchBatch } from '../../src/graph/stitch.ts'
import { alone } from '../graph/alone.ts'
import { filesIn } from '../setup/executed.ts'

test('a text says which files it was put together from', () => {
  const { fetch, scope } = alone(steps.claim.sources, 'nothing')
  const below = alone(steps.source.documents, 'nothing').fetch

  const { text } = stitchBatch({ ...fetch, children: [below] }, ['claim_a'], scope, { deep: true })

  expect(filesIn(text)).toEqual(['claim/sources', 'source/documents'])
})

test('a whole statement says its name, and what is not of cypher/ has none', () => {
  expect(filesIn(sentFor('log/head').text)).toEqual(['log/head'])
  expect(filesIn('MATCH (node) RETURN node')).toEqual([])
})
