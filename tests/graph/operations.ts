/** Generated operations: a walk through the schema that at each step draws what to select, and with which arguments. */
import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { roots, typeNamed } from '../../src/graph/catalogue.generated.ts'
import type { CypherFile } from '../../src/graph/catalogue.ts'
import { cursorOf, type KeyValue } from '../../src/graph/page.ts'
import { meaningOf } from '../../src/graph/plan.ts'
import { schema } from '../../src/schema/index.ts'

export interface Operation {
  source: string
  variables: Record<string, unknown>
}

/** What there is to ask for. */
export interface Stock {
  /** Ids as the API gives them. */
  ids: readonly string[]
  /** Instants at which something was recorded, and at which something was said; epoch milliseconds. */
  changes: readonly number[]
  said: readonly number[]
}

/** Draws one of `below` numbers, from 0. */
type Draw = (below: number) => number

type Field = GraphQLField<unknown, unknown>

/**
 * Some operations, always the same ones for a seed: through each field that leads from a row to others, and through
 * entry points. A row has few rows below it and nothing is deeper than four rows, so that answers stay small.
 */
export function operations(stock: Stock, seed: number, ofEach: { field: number; entry: number }): Operation[] {
  const draw = drawing(seed)
  const through = [...leadingFields.values()].flatMap(([type, field]) =>
    Array.from({ length: ofEach.field }, () => new Walk(draw, stock).through(type, field)),
  )
  const from = entryPoints.flatMap((field) =>
    Array.from({ length: ofEach.entry }, () => new Walk(draw, stock).from(field)),
  )
  return [...through, ...from]
}

/** A generator of numbers: mulberry32. */
function drawing(seed: number): Draw {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Entry points that take no argument this generator does not know. */
const entryPoints = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
  args.every((arg) => !isRequiredArgument(arg) || arg.name === 'id' || arg.name === 'ids'),
)

/** Fields that lead from one row to others, with a type that has it; one for each step. */
const leadingFields = new Map(
  schema
    .getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType)
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field): [string | undefined, [GraphQLObjectType, Field]][] =>
        leadsOn(field) === 'a row' ? [[fileOf(field, false)?.name, [type, field]]] : [],
      ),
    ),
)

const periods = ['2024-11', '2024-11-20', '2024-08/2024-10', '2024~', '2022', '2024-11-11/..', '1999']
const words = ['a', 'KURSK', 'north', 'The', 'no such words', '"quoted"']
const fragmentTypes = ['Claim', 'Source', 'Unit', 'Entity', 'Assertion', 'Place']

class Walk {
  readonly #draw: Draw
  readonly #stock: Stock
  /** The type on which the operation has a fragment to spread, once it is written. */
  #fragment = ''
  /** Aliases are never used twice: the same key with other arguments would be no valid operation. */
  #aliases = 0

  constructor(draw: Draw, stock: Stock) {
    this.#draw = draw
    this.#stock = stock
  }

  /** A field of several rows of a type. */
  through(type: GraphQLObjectType, field: Field): Operation {
    const ids = JSON.stringify(this.#some(this.#idsOf(type), 6))
    return this.#operation(() => {
      const asOf = this.#chance(3) ? `, asOf: ${this.#asOf()}` : ''
      const page = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : ''
      const below = this.#selection(getNamedType(field.type), 1)
      const rest = this.#fields(type, this.#draw(2), () => true)
      return `nodes(ids: ${ids}${asOf}) { id ... on ${type.name} { ${field.name}${page} ${below} ${rest.join(' ')} } }`
    })
  }

  /** An entry point, and another one beside it. */
  from(field: Field): Operation {
    return this.#operation(() =>
      [field, ...(this.#chance(3) ? [this.#one(entryPoints)] : [])]
        .map((entry) => this.#field(entry, 1 + this.#draw(3), true))
        .join(' '),
    )
  }

  #operation(write: () => string): Operation {
    const type = this.#one(fragmentTypes)
    const fragment = this.#selection(schema.getType(type) as GraphQLNamedType, 1)
    this.#fragment = type
    const body = write()
    const text = body.includes(`...Of${type}`) ? `${body}}\nfragment Of${type} on ${type} ${fragment}` : `${body}}`
    const used = Object.entries({ yes: true, no: false, few: 1 + this.#draw(3) }).filter(([name]) =>
      text.includes(`$${name}`),
    )
    const declared = used.map(([name, value]) => `$${name}: ${typeof value === 'number' ? 'Int' : 'Boolean!'}`)
    return {
      source: `query ${declared.length > 0 ? `(${declared.join(', ')}) ` : ''}{ ${text}`,
      variables: Object.fromEntries(used),
    }
  }

  #field(field: Field, depth: number, aliased = false): string {
    const args = this.#arguments(field)
    const alias = aliased || args !== '' || this.#chance(5) ? `f${this.#aliases++}: ` : ''
    const type = getNamedType(field.type)
    const below = isLeafType(type) ? '' : ` ${this.#selection(type, depth)}`
    return `${alias}${field.name}${args}${this.#directive()}${below}`
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const parts = this.#spread(type)
    if (isObjectType(type) || isInterfaceType(type)) parts.push(...this.#fields(type as GraphQLObjectType, depth))
    if (isAbstractType(type)) {
      for (const possible of this.#some(schema.getPossibleTypes(type), 1 + this.#draw(2))) {
        const inside = this.#fields(possible, depth, (field) => !('getFields' in type) || !(field in type.getFields()))
        parts.push(`... on ${possible.name}${this.#directive()} { __typename ${inside.join(' ')} }`)
      }
    }
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`
  }

  /** Some of the fields of a type; those for which `aliased` holds get an alias, so that they meet with no other. */
  #fields(type: GraphQLObjectType, depth: number, aliased: (name: string) => boolean = () => false): string[] {
    const all = Object.values(type.getFields())
    const leads = all.filter((field) => leadsOn(field))
    const values = all.filter((field) => !leadsOn(field))
    const isPage = type.name.endsWith('Connection') || type.name.endsWith('Edge')
    const number = isPage ? leads.length : 1 + this.#draw(2)
    // Counts and cursors make other queries, and those take time to plan: now and then is often enough.
    const names = this.#some(values, isPage && this.#chance(2) ? 0 : this.#draw(4))
    if (depth > 0) names.push(...this.#some(leads, number))
    return names.map((field) => this.#field(field, leadsOn(field) === 'a row' ? depth - 1 : depth, aliased(field.name)))
  }

  /** The fragment of the operation, where it fits. */
  #spread(type: GraphQLNamedType): string[] {
    const fits = [type.name, ...(isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [])]
    return fits.includes(this.#fragment) && this.#chance(2) ? [`...Of${this.#fragment}${this.#directive()}`] : []
  }

  #directive(): string {
    return this.#chance(6) ? this.#one([' @include(if: $yes)', ' @include(if: $no)', ' @skip(if: $no)']) : ''
  }

  #arguments(field: Field): string {
    const names = new Set(field.args.map(({ name }) => name))
    const given: Record<string, string> = {}
    if (names.has('within')) given['within'] = this.#one(['true', 'false'])
    if (names.has('id')) {
      const fitting = this.#idsOf(getNamedType(field.type))
      given['id'] = JSON.stringify(this.#chance(9) ? 'nothing' : (this.#one(fitting) ?? 'nothing'))
    }
    if (names.has('ids'))
      given['ids'] = JSON.stringify(this.#some(this.#stock.ids, 1 + this.#draw(4)).concat('nothing'))
    if (names.has('first')) Object.assign(given, this.#page(fileOf(field, given['within'] === 'true')))
    for (const arg of field.args) {
      const type = getNamedType(arg.type)
      if (arg.name === 'filter' && this.#chance(7)) given['filter'] = this.#filter(type as GraphQLInputObjectType, 1)
      if (isEnumType(type) && isListType(arg.type) && this.#chance(3)) {
        given[arg.name] = `[${this.#some(type.getValues(), 2).map(({ name }) => name)}]`
      }
    }
    if (names.has('asOf') && this.#chance(3)) given['asOf'] = this.#asOf()
    const parts = Object.entries(given).map(([name, value]) => `${name}: ${value}`)
    return parts.length > 0 ? `(${parts.join(', ')})` : ''
  }

  #page(file: CypherFile | undefined): Record<string, string> {
    const page: Record<string, string> = { [this.#one(['first', 'last'])]: this.#one(['1', '2', '3', '$few']) }
    for (const side of ['after', 'before']) if (file && this.#chance(10)) page[side] = this.#cursor(file)
    return page
  }

  /** A cursor as of some row, be it in this list or not. */
  #cursor(file: CypherFile): string {
    const keys = file.order.map(({ variable, column }): KeyValue => {
      const bound = variable === file.to?.variable ? file.to : file.edge
      const type = typeNamed(bound?.type ?? '')?.columns.find(({ name }) => name === column)?.type
      if (type === 'instant') return this.#one(column === 'recordedAt' ? this.#stock.changes : this.#stock.said)
      return type === 'int' ? this.#draw(3) : this.#storedId()
    })
    return JSON.stringify(cursorOf(file, keys))
  }

  #filter(type: GraphQLInputObjectType, depth: number): string {
    const fields = type.getFields()
    const within = () => this.#filter(type, depth - 1)
    switch (depth > 0 ? this.#draw(6) : 5) {
      case 0:
        return `{ and: [${within()}, ${within()}] }`
      case 1:
        return `{ or: [${within()}, ${within()}] }`
      case 2:
        return `{ not: ${within()} }`
      default: {
        const name = this.#one(Object.keys(fields).filter((one) => !['and', 'or', 'not'].includes(one)))
        return `{ ${name}: ${this.#comparison(getNamedType(fields[name]?.type) as GraphQLInputObjectType)} }`
      }
    }
  }

  #comparison(type: GraphQLInputObjectType): string {
    const operators = Object.values(type.getFields())
    const operator = this.#one(operators)
    const one = () => {
      const value = getNamedType(operator.type)
      if (isEnumType(value)) return this.#one(value.getValues()).name
      if (value.name === 'ID') return JSON.stringify(this.#storedId())
      return JSON.stringify(this.#one(words))
    }
    return `{ ${operator.name}: ${isListType(operator.type) ? `[${one()}, ${one()}]` : one()} }`
  }

  #asOf(): string {
    const parts: string[] = []
    if (this.#chance(3)) parts.push(`valid: "${this.#one(periods)}"`)
    if (this.#chance(2)) {
      const instant = this.#one(this.#stock.changes) - this.#draw(2)
      parts.push(`known: "${new Date(instant).toISOString()}"`)
    }
    return `{ ${parts.join(', ')} }`
  }

  #idsOf(type: GraphQLNamedType): string[] {
    const names = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]
    const prefixes = names.map((name) => (name.endsWith('Assessment') ? 'assessment_' : `${name.toLowerCase()}_`))
    return this.#stock.ids.filter((id) => prefixes.some((prefix) => id.startsWith(prefix)))
  }

  #storedId(): string {
    return this.#one(this.#stock.ids).replace(/^deployment_/, 'claim_')
  }

  #one<T>(list: readonly T[]): T {
    return list[this.#draw(list.length)] as T
  }

  /** Up to so many of a list, each once. */
  #some<T>(list: readonly T[], number: number): T[] {
    const rest = [...list]
    return Array.from({ length: Math.min(number, rest.length) }, () => rest.splice(this.#draw(rest.length), 1)[0] as T)
  }

  #chance(outOf: number): boolean {
    return this.#draw(outOf) === 0
  }
}

/** Whether a field leads to a row, or within what a connection shows; a value, or an object of values, leads nowhere. */
function leadsOn(field: Field): 'a row' | 'within' | false {
  const kind = meaningOf(field)?.kind
  if (kind === 'step') return 'a row'
  return kind === 'node' || kind === 'edges' || kind === 'nodes' ? 'within' : false
}

/** The file behind a connection. */
function fileOf(field: Field, within: boolean): CypherFile | undefined {
  const meaning = meaningOf(field)
  if (meaning?.kind === 'step') return typeof meaning.step === 'function' ? meaning.step({ within }) : meaning.step
  const node = getNamedType((getNamedType(field.type) as GraphQLObjectType).getFields()['nodes']?.type)
  const files: CypherFile[] = Object.values(roots).flatMap((folder) => Object.values(folder))
  return files.find((file) => file.to?.type === node?.name)
}
