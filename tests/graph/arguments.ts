/** Generated arguments of a field: ids, pages, filters, times. */
import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { roots, typeNamed } from '../../src/graph/catalogue.generated.ts'
import type { CypherFile } from '../../src/graph/catalogue.ts'
import { cursorOf, type KeyValue } from '../../src/graph/page.ts'
import { meaningOf } from '../../src/graph/plan.ts'
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
    if (names.has('first')) Object.assign(given, this.#page(names, fileOf(field, given['within'] === 'true')))
    for (const arg of field.args) {
      const type = getNamedType(arg.type)
      if (arg.name === 'filter' && this.#draw.chance(7))
        given['filter'] = this.#filter(type as GraphQLInputObjectType, 1)
      if (isEnumType(type) && isListType(arg.type) && this.#draw.chance(3)) {
        given[arg.name] = `[${this.#draw.some(type.getValues(), 2).map(({ name }) => name)}]`
      }
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
      if (file && this.#draw.chance(10)) page[side] = this.#cursor(file)
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
    return JSON.stringify(cursorOf(file, keys))
  }

  #filter(type: GraphQLInputObjectType, depth: number): string {
    const fields = type.getFields()
    const within = () => this.#filter(type, depth - 1)
    switch (depth > 0 ? this.#draw.below(6) : 5) {
      case 0:
        return `{ and: [${within()}, ${within()}] }`
      case 1:
        return `{ or: [${within()}, ${within()}] }`
      case 2:
        return `{ not: ${within()} }`
      default: {
        const name = this.#draw.one(Object.keys(fields).filter((one) => !['and', 'or', 'not'].includes(one)))
        return `{ ${name}: ${this.#comparison(getNamedType(fields[name]?.type) as GraphQLInputObjectType)} }`
      }
    }
  }

  #comparison(type: GraphQLInputObjectType): string {
    const operators = Object.values(type.getFields())
    const operator = this.#draw.one(operators)
    if (isInputObjectType(getNamedType(operator.type))) return `{ ${this.#draw.one(places)} }`
    const one = () => {
      const value = getNamedType(operator.type)
      if (isEnumType(value)) return this.#draw.one(value.getValues()).name
      if (value.name === 'ID') return JSON.stringify(this.#storedId())
      return JSON.stringify(this.#draw.one(words))
    }
    return `{ ${operator.name}: ${isListType(operator.type) ? `[${one()}, ${one()}]` : one()} }`
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
  const meaning = meaningOf(field)
  if (meaning?.kind === 'step') return typeof meaning.step === 'function' ? meaning.step({ within }) : meaning.step
  const node = getNamedType((getNamedType(field.type) as GraphQLObjectType).getFields()['nodes']?.type)
  const files: CypherFile[] = Object.values(roots).flatMap((folder) => Object.values(folder))
  return files.find((file) => file.to?.type === node?.name)
}
