/**
 * Scalars: those of graphql-scalars where there is one, and the three this field needs beside them. Of those three the
 * form is not looked at here: a mutation reports a date or number that is none together with all else that is wrong with
 * its input, and a query refuses it when it reads it (`EdtfError`, `DecimalError`).
 */
import { GraphQLError, Kind, type ValueNode } from 'graphql'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { builder } from './builder.ts'

builder.addScalarType('DateTime', GraphQLDateTimeISO)

builder.scalarType('EDTF', {
  description:
    'A date as precise as it is known, in the Extended Date/Time Format (ISO 8601-2, level 1 and sets): `2024-08`, `2024-11-11`, `2024-08/..`, `2024~`, `[2024-11-12..2024-11-30]`.',
  ...text('EDTF'),
})

builder.scalarType('Decimal', {
  description: 'A decimal number as a string, exact whatever its size: `59000`, `41.9`.',
  ...text('Decimal'),
})

builder.scalarType('SIDC', {
  description: 'A 20-digit symbol identification code (MIL-STD-2525D, APP-6D).',
  ...text('SIDC'),
})

/** A scalar that is a string of a certain form. */
function text(name: string) {
  const parse = (value: unknown, node?: ValueNode) => {
    if (typeof value === 'string') return value
    throw new GraphQLError(`${name}: expected a string, found ${typeof value}.`, node ? { nodes: node } : {})
  }
  return {
    serialize: (value: unknown) => String(value),
    parseValue: (value: unknown) => parse(value),
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  }
}
