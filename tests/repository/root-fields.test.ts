import { expect, test } from 'vitest'
import { schema } from '../../src/schema/index.ts'

/** How far a search for paths gets depends on how long the database takes. */
const OF_MORE_THAN_THE_LOG = ['paths']

test('every root field says that its answer follows from the log alone, so that it is tagged, but for those that depend on time', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})

  const others = fields.filter(({ extensions }) => extensions['ofLog'] !== true).map(({ name }) => name)

  expect(others).toEqual(OF_MORE_THAN_THE_LOG)
})
