import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './index.ts'

/** The schema in its definition language, sorted, as committed in `schema.graphql`. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
