/** Scalars: those of graphql-scalars where there is one, and the three this field needs beside them. */
import { GraphQLError, Kind, type ValueNode } from 'graphql'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { writtenDecimal } from '../resolvers/rules/decimal.ts'
import { parseEdtf } from '../resolvers/rules/edtf.ts'
import { builder } from './builder.ts'

builder.addScalarType('DateTime', GraphQLDateTimeISO)

builder.scalarType('EDTF', {
  description:
    'A date as precise as it is known, in the Extended Date/Time Format (ISO 8601-2, level 1 and sets): `2024-08`, `2024-11-11`, `2024-08/..`, `2024~`, `[2024-11-12..2024-11-30]`.',
  ...text('EDTF', (value) => parseEdtf(value).edtf),
})

builder.scalarType('Decimal', {
  description: 'A decimal number as a string, exact whatever its size: `59000`, `41.9`.',
  ...text('Decimal', writtenDecimal),
})

builder.scalarType('SIDC', {
  description: 'A 20-digit symbol identification code (MIL-STD-2525D, APP-6D).',
  ...text('SIDC', (value) => {
    if (!/^\d{20}$/.test(value)) throw new Error(`Expected 20 digits, found ${JSON.stringify(value.slice(0, 80))}.`)
    return value
  }),
})

/** A scalar that is a string of a certain form: `read` gives its canonical form or throws with what was expected. */
function text(name: string, read: (value: string) => string) {
  const parse = (value: unknown, node?: ValueNode) => {
    const options = node ? { nodes: node } : {}
    if (typeof value !== 'string') throw new GraphQLError(`${name}: expected a string, found ${typeof value}.`, options)
    try {
      return read(value)
    } catch (error) {
      throw new GraphQLError(`${name}: ${error instanceof Error ? error.message : String(error)}`, options)
    }
  }
  return {
    serialize: (value: unknown) => String(value),
    parseValue: (value: unknown) => parse(value),
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  }
}
