/** Generated arguments of a field: ids, pages, filters, times. */
import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
} from 'graphql'
import { roots, typeNamed } from '../../src/graph/catalogue.generated.ts'
import type { CypherFile } from '../../src/graph/catalogue.ts'
import { orderOf } from '../../src/graph/order.ts'
import { cursorOf, type KeyValue } from '../../src/graph/page.ts'
import { fieldMeaning } from '../../src/graph/plan.ts'
import { schema } from '../../src/schema/index.ts'
import type { Draw } from './draw.ts'

export type Field = GraphQLField<unknown, unknown>

/** What there is to ask for. */
export interface Stock {
  /** Ids as the API gives them. */
  ids: readonly string[]
  /** Instants at which something was recorded, and at which something was said; epoch milliseconds. */
  changes: readonly number[]
  said: readonly number[]
}

const periods = ['2024-11', '2024-11-20', '2024-08/2024-10', '2024~', '2022', '2024-11-11/..', '1999']
const places = [
  'near: { point: { latitude: 51.7, longitude: 36.2 }, radiusKm: 200 }',
  'inBox: { south: 45, west: 20, north: 60, east: 40, certainty: POSSIBLY }',
]
const found = ['KURSK', 'north', 'soldiers', 'russia']
const words = ['a', 'KURSK', 'north', 'The', 'no such words', '"quoted"']

export class Arguments {
  readonly #draw: Draw
  readonly #stock: Stock

  constructor(draw: Draw, stock: Stock) {
    this.#draw = draw
    this.#stock = stock
  }

  /** In parentheses, or nothing. They may use the variable `$few`. */
  of(field: Field): string {
    const names = new Set(field.args.map(({ name }) => name))
    const given: Record<string, string> = {}
    if (names.has('within')) given['within'] = this.#draw.one(['true', 'false'])
    if (names.has('id')) {
      const fitting = this.idsOf(getNamedType(field.type))
      given['id'] = JSON.stringify(this.#draw.chance(9) ? 'nothing' : (this.#draw.one(fitting) ?? 'nothing'))
    }
    if (names.has('ids'))
      given['ids'] = JSON.stringify(this.#draw.some(this.#stock.ids, 1 + this.#draw.below(4)).concat('nothing'))
    if (names.has('text')) given['text'] = JSON.stringify(this.#draw.one(found))
    if (names.has('closeTo') && this.#draw.chance(2)) given['closeTo'] = JSON.stringify(this.#storedId())
    for (const arg of field.args) {
      const type = getNamedType(arg.type)
      if (arg.name === 'filter' && this.#draw.chance(5))
        given['filter'] = this.#filter(type as GraphQLInputObjectType, 2)
      if (arg.name === 'orderBy' && this.#draw.chance(5)) given['orderBy'] = this.#order(type as GraphQLInputObjectType)
      if (isEnumType(type) && isListType(arg.type) && this.#draw.chance(3)) {
        given[arg.name] = `[${this.#draw.some(type.getValues(), 2).map(({ name }) => name)}]`
      }
    }
    if (names.has('first')) {
      // A cursor belongs to a list as it was narrowed and ordered.
      const plain = !('filter' in given || 'orderBy' in given)
      Object.assign(given, this.#page(names, plain ? fileOf(field, given['within'] === 'true') : undefined))
    }
    if (names.has('asOf') && this.#draw.chance(3)) given['asOf'] = this.asOf()
    const parts = Object.entries(given).map(([name, value]) => `${name}: ${value}`)
    return parts.length > 0 ? `(${parts.join(', ')})` : ''
  }

  #page(names: ReadonlySet<string>, file: CypherFile | undefined): Record<string, string> {
    const page: Record<string, string> = {
      [this.#draw.one(['first', 'last'].filter((name) => names.has(name)))]: this.#draw.one(['1', '2', '3', '$few']),
    }
    for (const side of ['after', 'before'].filter((name) => names.has(name)))
      if (file?.params.length === 0 && this.#draw.chance(10)) page[side] = this.#cursor(file)
    return page
  }

  /** A cursor as of some row, be it in this list or not. */
  #cursor(file: CypherFile): string {
    const keys = file.order.map(({ variable, column }): KeyValue => {
      const bound = variable === file.to?.variable ? file.to : file.edge
      const type = typeNamed(bound?.type ?? '')?.columns.find(({ name }) => name === column)?.type
      if (type === 'instant') return this.#draw.one(column === 'recordedAt' ? this.#stock.changes : this.#stock.said)
      return type === 'int' || type === 'float' ? this.#draw.below(3) : this.#storedId()
    })
    return JSON.stringify(cursorOf({ name: file.name, order: orderOf(file, []), narrowed: [{}, undefined] }, keys))
  }

  #order(type: GraphQLInputObjectType): string {
    const fields = getNamedType(type.getFields()['field']?.type) as GraphQLEnumType
    const keys = this.#draw
      .some(fields.getValues(), 1 + this.#draw.below(2))
      .map(({ name }) => `{ field: ${name}, direction: ${this.#draw.one(['ASC', 'DESC'])} }`)
    return `[${keys.join(', ')}]`
  }

  /** A filter of a type, of a list of neighbours, or a comparison; `depth` says how far it goes on. */
  #filter(type: GraphQLInputObjectType, depth: number): string {
    const fields = type.getFields()
    if ('some' in fields) return `{ ${this.#draw.one(Object.keys(fields))}: ${this.#next(fields['some'], depth)} }`
    if (!('and' in fields)) return this.#comparison(type, '')
    const within = () => this.#filter(type, depth - 1)
    switch (depth > 0 ? this.#draw.below(8) : 7) {
      case 0:
        return `{ and: [${within()}, ${within()}] }`
      case 1:
        return `{ or: [${within()}, ${within()}] }`
      case 2:
        return `{ not: ${within()} }`
      default: {
        const names = Object.keys(fields).filter((name) => {
          const inner = getNamedType(fields[name]?.type) as GraphQLInputObjectType
          const goesOn = 'getFields' in inner && ('and' in inner.getFields() || 'some' in inner.getFields())
          return !['and', 'or', 'not'].includes(name) && (depth > 0 || !goesOn)
        })
        const name = this.#draw.one(names)
        return `{ ${name}: ${this.#next(fields[name], depth, type.name.replace(/Filter$/, ''))} }`
      }
    }
  }

  /** The value of a field of a filter. */
  #next(field: GraphQLInputField | undefined, depth: number, owner = ''): string {
    const type = getNamedType(field?.type) as GraphQLInputObjectType
    if (!('getFields' in type)) return JSON.stringify(this.#idOf('Place'))
    const fields = type.getFields()
    return 'and' in fields || 'some' in fields ? this.#filter(type, depth - 1) : this.#comparison(type, owner)
  }

  /** Compares with a value that the type `owner` may have. */
  #comparison(type: GraphQLInputObjectType, owner: string): string {
    if (type.name === 'QuantityFilter') {
      const operator = this.#draw.one(['eq', 'gt', 'gte', 'lt', 'lte'])
      const unit = this.#draw.one(['PEOPLE', 'SQUARE_KILOMETRES', 'SQUARE_MILES'])
      return `{ unit: ${unit}, ${operator}: "${this.#draw.one(['0', '500', '59000'])}", match: ${this.#draw.one(['POSSIBLE', 'CERTAIN'])} }`
    }
    if (type.name === 'LocationFilter') return `{ ${this.#draw.one(places)} }`
    const operator = this.#draw.one(Object.values(type.getFields()))
    const one = () => {
      const value = getNamedType(operator.type)
      if (isEnumType(value)) return this.#draw.one(value.getValues()).name
      if (value.name === 'Boolean') return this.#draw.one(['true', 'false'])
      return JSON.stringify(this.#valueOf(value.name, owner))
    }
    return `{ ${operator.name}: ${isListType(operator.type) ? `[${one()}, ${one()}]` : one()} }`
  }

  #valueOf(scalar: string, owner: string): string {
    if (scalar === 'ID') return this.#idOf(owner)
    if (scalar === 'EDTF') return this.#draw.one(periods)
    if (scalar === 'DateTime') return new Date(this.#draw.one(this.#stock.changes)).toISOString()
    return this.#draw.one(words)
  }

  #idOf(type: string): string {
    const fitting = this.idsOf(schema.getType(type) as GraphQLNamedType)
    return this.#draw.one(fitting) ?? `${type.toLowerCase()}_nothing`
  }

  /** An `asOf` argument. */
  asOf(): string {
    const parts: string[] = []
    if (this.#draw.chance(3)) parts.push(`valid: "${this.#draw.one(periods)}"`)
    if (this.#draw.chance(2)) {
      const instant = this.#draw.one(this.#stock.changes) - this.#draw.below(2)
      parts.push(`known: "${new Date(instant).toISOString()}"`)
    }
    return `{ ${parts.join(', ')} }`
  }

  /** The ids of what has this type, or one of its types. */
  idsOf(type: GraphQLNamedType): string[] {
    const names = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]
    const prefixes = names.map((name) => (name.endsWith('Assessment') ? 'assessment_' : `${name.toLowerCase()}_`))
    return this.#stock.ids.filter((id) => prefixes.some((prefix) => id.startsWith(prefix)))
  }

  #storedId(): string {
    return this.#draw.one(this.#stock.ids).replace(/^deployment_/, 'claim_')
  }
}

/** The file behind a connection. */
export function fileOf(field: Field, within: boolean): CypherFile | undefined {
  const meaning = fieldMeaning(field)
  if (meaning?.kind === 'step') return typeof meaning.step === 'function' ? meaning.step({ within }) : meaning.step
  const node = getNamedType((getNamedType(field.type) as GraphQLObjectType).getFields()['nodes']?.type)
  const files: CypherFile[] = Object.values(roots).flatMap((folder) => Object.values(folder))
  return files.find((file) => file.to?.type === node?.name)
}
