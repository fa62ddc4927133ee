/** What each list can be ordered by: closed lists, which the files of the types say in `@sort`. */
import type { InputRef } from '@pothos/core'
import type { CypherFile } from '../graph/catalogue.ts'
import { sortsOf, type Wanted } from '../graph/order.ts'
import { refusal } from '../resolvers/filter/refusal.ts'
import { builder } from './builder.ts'
import { enumOf } from './enums.ts'

export const OrderDirection = enumOf('OrderDirection', 'Which end of an order stands first.', {
  ASC: 'The smallest, the earliest or what is first in the alphabet.',
  DESC: 'The largest, the latest or what is last in the alphabet.',
})

/** The input of `orderBy`, and what a value of it means. */
export interface OrderType {
  ref: InputRef<{ field: string; direction: string }>
  /** The values of its enum and the `@sort` each stands for. */
  fields: Readonly<Record<string, string>>
  read(value: readonly { field: string; direction: string }[]): Wanted[]
}

function orderType(name: string, what: string, fields: Readonly<Record<string, string>>): OrderType {
  const sorts = Object.fromEntries(Object.keys(fields).map((field) => [field, camel(field)]))
  const Field = enumOf(`${name}OrderField`, `What a list of ${what} can be ordered by.`, fields)
  const ref = builder.inputType(`${name}Order`, {
    description: `One key of the order of a list of ${what}. What is unknown comes last in both directions; rows that are alike in all keys follow by id.`,
    fields: (t) => ({
      field: t.field({ type: Field, required: true, description: 'By what.' }),
      direction: t.field({
        type: OrderDirection,
        required: true,
        defaultValue: 'ASC',
        description: 'Which end stands first.',
      }),
    }),
  })
  const read: OrderType['read'] = (value) =>
    value.map(({ field, direction }, index) => {
      if (value.findIndex((other) => other.field === field) < index)
        throw refusal(['orderBy', index, 'field'], 'each field once', `${field} again`)
      return { by: sorts[field] ?? '', descending: direction === 'DESC' }
    })
  return { ref: ref as OrderType['ref'], fields: sorts, read }
}

/** Fails where the files behind a list do not offer what its order promises. */
export function expectSorts({ fields }: OrderType, file: CypherFile): void {
  for (const sort of Object.values(fields)) {
    if (!sortsOf(file).some((one) => one.sort.name === sort)) throw new Error(`${file.name}: no @sort ${sort}`)
  }
}

function camel(field: string): string {
  return field.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

const RECORDED_AT = 'When it was recorded.'
const VALID_FROM = 'When it is said to begin to hold; unknown where no beginning is stated.'
const VALID_TO = 'When it is said to end; unknown where no end is stated.'

export const EntityOrder = orderType('Entity', 'entities', {
  NAME: 'The name as known then, without regard to case and accents.',
  RECORDED_AT,
})
export const DocumentOrder = orderType('Document', 'documents', {
  TITLE: 'The title, without regard to case and accents.',
  PUBLISHED_AT: 'The first instant at which it may have been published.',
  RECORDED_AT,
})
export const ClaimOrder = orderType('Claim', 'claims', {
  RECORDED_AT,
  VALID_FROM,
  VALID_TO,
  QUANTITY:
    'The low end of what its quantity may mean, in the base unit of its dimension: for lists that are filtered by one dimension. Unknown where no low end is known.',
  SUPPORT: 'What stands behind it, as known then: from UNSUPPORTED to SEVERAL_ORIGINS.',
  DISPUTE: 'What stands against it, as known then: from NONE to COMPETING.',
  LIFECYCLE: 'What became of its record, as known then: from CURRENT to RETRACTED.',
})
export const DeploymentOrder = orderType('Deployment', 'reported deployments', {
  RECORDED_AT: 'When it was first known as a deployment.',
  VALID_FROM,
  VALID_TO,
})
export const AssertionOrder = orderType('Assertion', 'assertions', {
  SAID_AT: 'The first instant at which it may have been said.',
  RECORDED_AT,
})
