import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { renderCatalogue } from '../../scripts/render-catalogue.ts'
import { printedSchema } from '../../src/schema/print.ts'
import { textOf } from './source-files.ts'

test('the catalogue is what the files of cypher/ say', () => {
  const { text, problems } = renderCatalogue('cypher')

  expect(problems).toEqual([])
  expect(text === textOf('src/graph/catalogue.generated.ts'), 'run "npm run generate"').toBe(true)
})

test('the printed schema is the schema, and can be read as one', () => {
  expect(printedSchema() === textOf('schema.graphql'), 'run "npm run generate"').toBe(true)
  expect(() => buildSchema(textOf('schema.graphql'))).not.toThrow()
})
