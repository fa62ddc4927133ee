/** For each argument that must be given, a value that fits its type and is no more than that. */
import {
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

const scalars: Record<string, unknown> = {
  ID: 'x',
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2024-11-20T00:00:00.000Z',
  EDTF: '2024-11',
  Decimal: '1',
  SIDC: '10031000001211000000',
}

export function smallestValues({ args }: GraphQLField<unknown, unknown>): Record<string, unknown> {
  return Object.fromEntries(args.filter(isRequiredArgument).map(({ name, type }) => [name, smallest(type)]))
}

function smallest(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return smallest(type.ofType)
  if (isListType(type)) return [smallest(type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]?.name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    const given = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField)
    return Object.fromEntries(given.map((field) => [field.name, smallest(field.type)]))
  }
  if (!(type.name in scalars)) throw new Error(`Expected a value for the scalar ${type.name} in the list, found none.`)
  return scalars[type.name]
}
