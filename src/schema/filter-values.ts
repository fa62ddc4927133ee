/** The inputs that compare a value, by kind of value, and the fields of filters that take them. */
import type { InputRef } from '@pothos/core'
import type { FilterInput } from '../graph/filters.ts'
import { type IdPrefix, idFilter, storedId } from '../resolvers/filter/id.ts'
import { quantityFilter, quantityMatches } from '../resolvers/filter/quantity.ts'
import { codeFilter, textFilter } from '../resolvers/filter/text.ts'
import { type Bounds, instantFilter, timeFilter } from '../resolvers/filter/time.ts'
import { builder } from './builder.ts'
import * as enums from './enums.ts'
import type { FilterField } from './filter-type.ts'
import { LocationFilter } from './location-filter.ts'

const IDFilter = builder.inputType('IDFilter', {
  description:
    'Compares an id. An id of another kind than what is filtered is refused; one that nothing has fits nothing.',
  fields: (t) => ({
    eq: t.id({ description: 'Is this id.' }),
    in: t.idList({ description: 'Is one of these ids; none fits an empty list.' }),
  }),
})

const TextFilter = builder.inputType('TextFilter', {
  description:
    'Compares a text, without regard to case, accents, the kind of apostrophe and how much space there is: `Kyiv`, `KYIV` and `Kýiv` are alike, and so are `Łódź` and `lodz`. Other spellings are not. Words that are blank are refused.',
  fields: (t) => ({
    eq: t.string({ description: 'Is this text.' }),
    in: t.stringList({ description: 'Is one of these texts; none fits an empty list.' }),
    contains: t.string({ description: 'Has this text somewhere within.' }),
    startsWith: t.string({ description: 'Begins with this text.' }),
  }),
})

const CodeFilter = builder.inputType('CodeFilter', {
  description: 'Compares a code or an address, character by character. An empty text is refused.',
  fields: (t) => ({
    eq: t.string({ description: 'Is exactly this.' }),
    in: t.stringList({ description: 'Is exactly one of these; none fits an empty list.' }),
    contains: t.string({ description: 'Has exactly this somewhere within.' }),
    startsWith: t.string({ description: 'Begins with exactly this.' }),
    isNull: t.boolean({ description: 'Whether there is none.' }),
  }),
})

const BooleanFilter = builder.inputType('BooleanFilter', {
  description: 'Compares a value that is true or false.',
  fields: (t) => ({ eq: t.boolean({ description: 'Is this.' }) }),
})

const DateTimeFilter = builder.inputType('DateTimeFilter', {
  description: 'Compares an instant.',
  fields: (t) => ({
    eq: t.field({ type: 'DateTime', description: 'Is this instant, to the millisecond.' }),
    gt: t.field({ type: 'DateTime', description: 'Is later.' }),
    gte: t.field({ type: 'DateTime', description: 'Is this instant or later.' }),
    lt: t.field({ type: 'DateTime', description: 'Is earlier.' }),
    lte: t.field({ type: 'DateTime', description: 'Is this instant or earlier.' }),
  }),
})

const EDTFFilter = builder.inputType('EDTFFilter', {
  description:
    'Compares a date that is known with some precision with another one: a day, a month, a year or more, from its first instant to before the first one after it, UTC. What has no date fits only `isNull`.',
  fields: (t) => ({
    eq: t.field({ type: 'EDTF', description: 'Covers exactly the same time: `2024-11` is not `2024-11-20`.' }),
    gt: t.field({ type: 'EDTF', description: 'Begins after this has ended.' }),
    gte: t.field({ type: 'EDTF', description: 'Does not begin before this does.' }),
    lt: t.field({ type: 'EDTF', description: 'Ends before this begins.' }),
    lte: t.field({ type: 'EDTF', description: 'Does not end after this does.' }),
    isNull: t.boolean({ description: 'Whether there is no date.' }),
  }),
})

const TimeFilter = builder.inputType('TimeFilter', {
  description:
    'Compares a valid time with a day, a month, a year or an interval, both from their first instant to before the first one after them, UTC. A beginning or an end that is not stated reaches without end; add `isNull: false` to leave out what has neither.',
  fields: (t) => ({
    eq: t.field({ type: 'EDTF', description: 'Covers exactly the same time.' }),
    overlaps: t.field({ type: 'EDTF', description: 'Has some moment in common with this.' }),
    contains: t.field({ type: 'EDTF', description: 'Covers the whole of this.' }),
    within: t.field({ type: 'EDTF', description: 'Lies within this, from beginning to end.' }),
    before: t.field({ type: 'EDTF', description: 'Ends before this begins.' }),
    after: t.field({ type: 'EDTF', description: 'Begins after this has ended.' }),
    isNull: t.boolean({ description: 'Whether neither a beginning nor an end is stated.' }),
  }),
})

function enumFilter<Word extends string>(name: string, type: enums.WordEnum<Word>, nullable = false) {
  return builder.inputType(`${name}Filter`, {
    description: `Compares a value of ${name}.`,
    fields: (t) => ({
      eq: t.field({ type, description: 'Is this value.' }),
      in: t.field({ type: [type], description: 'Is one of these values; none fits an empty list.' }),
      ...(nullable && { isNull: t.boolean({ description: 'Whether there is none.' }) }),
    }),
  })
}

const enumFilters = new Map<unknown, InputRef<unknown>>()

/** Compares a column with values of an enum. */
export function choice<Word extends string>(
  column: string,
  of: enums.WordEnum<Word>,
  description: string,
  options: { nullable?: boolean } = {},
): FilterField {
  const type = enumFilters.get(of) ?? enumFilter(of.name, of, options.nullable)
  enumFilters.set(of, type)
  return { type: () => type, description, read: (value) => ({ [column]: value }) }
}

/** Compares a column that holds the place of a value in its table, from 0, with values of the enum. */
export function ranked<Word extends string>(
  column: string,
  of: enums.WordEnum<Word>,
  table: readonly Word[],
  description: string,
): FilterField {
  const rank = (word: unknown) => table.indexOf(word as Word)
  return {
    ...choice(column, of, description),
    read: ({ eq, in: several }) => ({
      [column]: {
        ...(eq != null && { eq: rank(eq) }),
        ...(several != null && { in: (several as Word[]).map(rank) }),
      },
    }),
  }
}

/** Compares what the latest assessments of each assessor say. */
export function assessed<Word extends string>(
  name: string,
  of: enums.WordEnum<Word>,
  description: string,
): FilterField {
  const field = choice('value', of, description, { nullable: true })
  return {
    ...field,
    read: (comparison, path) => {
      const { isNull, ...value } = comparison
      const says = Object.values(value).some((one) => one != null)
      return {
        and: [
          ...(says ? [{ [name]: { some: field.read(value, path) } }] : []),
          ...(isNull == null ? [] : [{ [name]: isNull ? { none: {} } : { some: {} } }]),
        ],
      }
    },
  }
}

export const id = (...prefixes: IdPrefix[]): FilterField => ({
  type: () => IDFilter,
  description: 'By id.',
  read: (value, path) => idFilter(prefixes, value, path),
})

export const text = (column: string, description: string): FilterField => ({
  type: () => TextFilter,
  description,
  read: (value, path) => textFilter(column, value, path),
})

export const code = (column: string, description: string): FilterField => ({
  type: () => CodeFilter,
  description,
  read: (value, path) => codeFilter(column, value, path),
})

export const point = (column: string, description: string): FilterField => ({
  type: () => LocationFilter,
  description,
  read: (value) => ({ [column]: value }),
})

export const flag = (column: string, description: string): FilterField => ({
  type: () => BooleanFilter,
  description,
  read: (value) => ({ [column]: value }),
})

export const instant = (column: string, description: string): FilterField => ({
  type: () => DateTimeFilter,
  description,
  read: (value) => instantFilter(column, value),
})

export const date = (bounds: Bounds, description: string): FilterField => ({
  type: () => EDTFFilter,
  description,
  read: (value) => timeFilter(bounds, value),
})

export const validTime: FilterField = {
  type: () => TimeFilter,
  description: 'By when it is said to hold.',
  read: (value) => timeFilter({ from: 'validFrom', to: 'validTo' }, value),
}

/** A place that lies within another one, or is it. */
export const within: FilterField = {
  type: () => 'ID' as never,
  description: 'Is the place with this id, or lies within it, directly or not, as known then.',
  read: (value, path) => ({ within: { some: { id: { eq: storedId(['place'], value, path) } } } }),
}

const QuantityMatch = enums.enumOf(
  'QuantityMatch',
  'How a quantity that may mean several values is compared.',
  quantityMatches,
)

const QuantityFilter = builder.inputType('QuantityFilter', {
  description:
    'Compares a quantity by the interval it means, ends included, whatever unit of the same dimension it was said in. A quantity without any number, such as "the bulk", fits no bound.',
  fields: (t) => ({
    unit: t.field({
      type: enums.MeasurementUnit,
      description: 'The unit of the bounds, which need one; by itself: what is measured in this dimension.',
    }),
    eq: t.field({ type: 'Decimal', description: 'This amount.' }),
    gt: t.field({ type: 'Decimal', description: 'More than this.' }),
    gte: t.field({ type: 'Decimal', description: 'This or more.' }),
    lt: t.field({ type: 'Decimal', description: 'Less than this.' }),
    lte: t.field({ type: 'Decimal', description: 'This or less.' }),
    match: t.field({
      type: QuantityMatch,
      defaultValue: 'POSSIBLE',
      description: 'Whether some value it may mean has to fit, or every one.',
    }),
    qualifier: t.field({
      type: enumFilter('QuantityQualifier', enums.QuantityQualifier),
      description: 'By how the number was put.',
    }),
    role: t.field({
      type: enumFilter('QuantityRole', enums.QuantityRole),
      description: 'By what the number measures.',
    }),
    isNull: t.boolean({ description: 'Whether there is no quantity.' }),
  }),
})

export const quantity = (description: string): FilterField => ({
  type: () => QuantityFilter,
  description,
  read: (value: FilterInput, path) => quantityFilter(value, path),
})
