import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../src/schema/index.ts'

interface Element {
  name: string
  description: string | null | undefined
}

/** Everything of the schema that can be described, by its path. */
const elements = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap((type) => [type, ...partsOf(type)].map((part) => nameIn(type, part)))

function partsOf(type: GraphQLNamedType): Element[] {
  if (isEnumType(type)) return [...type.getValues()]
  if (isInputObjectType(type)) return Object.values(type.getFields())
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    field,
    ...field.args.map(({ name, description }) => ({ name: `${field.name}(${name})`, description })),
  ])
}

function nameIn(type: GraphQLNamedType, { name, description }: Element): Element {
  return { name: name === type.name ? name : `${type.name}.${name}`, description }
}

const wrong = (fits: (description: string) => boolean) =>
  elements.filter(({ description }) => !fits(description ?? '')).map(({ name }) => name)

test('every type, field, argument and value has a description', () => {
  expect(elements.length).toBeGreaterThan(500)
  expect(wrong((description) => description.trim() !== '')).toEqual([])
})

test('descriptions are sentences: a capital, a number or a name of code first, a full stop last', () => {
  expect(wrong((description) => /^[A-Z0-9`"].*\.$/s.test(description))).toEqual([])
})

test('descriptions are set in one line, with single spaces', () => {
  expect(wrong((description) => description.trim() === description && !/\s\s|\n/.test(description))).toEqual([])
})

test('the description of a type, a field or an argument says more than the name does', () => {
  const isValue = (name: string) => /\.[A-Z_]+$/.test(name)
  const words = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')
  const idle = elements.filter(
    ({ name, description }) => !isValue(name) && words(name.split('.').at(-1) ?? '') === words(description ?? ''),
  )

  expect(idle.map(({ name }) => name)).toEqual([])
})
