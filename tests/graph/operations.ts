/** Generated operations: a walk through the schema that at each step draws what to select, and with which arguments. */
import {
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { fieldMeaning } from '../../src/graph/plan.ts'
import { schema } from '../../src/schema/index.ts'
import { Arguments, type Field, fileOf, type Stock } from './arguments.ts'
import { Draw } from './draw.ts'

export interface Operation {
  source: string
  variables: Record<string, unknown>
}

/**
 * Some operations, always the same ones for a seed: through each field that leads from a row to others, and through
 * entry points. A row has few rows below it and nothing is deeper than four rows, so that answers stay small.
 */
export function operations(stock: Stock, seed: number, ofEach: { field: number; entry: number }): Operation[] {
  const draw = new Draw(seed)
  const through = [...leadingFields.values()].flatMap(([type, field]) =>
    Array.from({ length: ofEach.field }, () => new Walk(draw, stock).through(type, field)),
  )
  const from = entryPoints.flatMap((field) =>
    Array.from({ length: ofEach.entry }, () => new Walk(draw, stock).from(field)),
  )
  return [...through, ...from]
}

/** Entry points that take no argument this generator does not know. */
const entryPoints = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
  args.every((arg) => !isRequiredArgument(arg) || ['id', 'ids', 'text'].includes(arg.name)),
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

/** The names of the steps that some field takes. */
export const leadingSteps = [...leadingFields.keys()]

const fragmentTypes = ['Claim', 'Source', 'Unit', 'Entity', 'Assertion', 'Place']

class Walk {
  readonly #draw: Draw
  readonly #arguments: Arguments
  /** The type on which the operation has a fragment to spread, once it is written. */
  #fragment = ''
  /** Aliases are never used twice: the same key with other arguments would be no valid operation. */
  #aliases = 0

  constructor(draw: Draw, stock: Stock) {
    this.#draw = draw
    this.#arguments = new Arguments(draw, stock)
  }

  /** A field of several rows of a type. */
  through(type: GraphQLObjectType, field: Field): Operation {
    const ids = JSON.stringify(this.#draw.some(this.#arguments.idsOf(type), 6))
    return this.#operation(() => {
      const asOf = this.#draw.chance(3) ? `, asOf: ${this.#arguments.asOf()}` : ''
      const page = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : ''
      const below = this.#selection(getNamedType(field.type), 1)
      const rest = this.#fields(type, this.#draw.below(2), () => true)
      return `nodes(ids: ${ids}${asOf}) { id ... on ${type.name} { ${field.name}${page} ${below} ${rest.join(' ')} } }`
    })
  }

  /** An entry point, and another one beside it. */
  from(field: Field): Operation {
    return this.#operation(() =>
      [field, ...(this.#draw.chance(3) ? [this.#draw.one(entryPoints)] : [])]
        .map((entry) => this.#field(entry, 1 + this.#draw.below(3), true))
        .join(' '),
    )
  }

  #operation(write: () => string): Operation {
    const type = this.#draw.one(fragmentTypes)
    const fragment = this.#selection(schema.getType(type) as GraphQLNamedType, 1)
    this.#fragment = type
    const body = write()
    const text = body.includes(`...Of${type}`) ? `${body}}\nfragment Of${type} on ${type} ${fragment}` : `${body}}`
    const used = Object.entries({ yes: true, no: false, few: 1 + this.#draw.below(3) }).filter(([name]) =>
      text.includes(`$${name}`),
    )
    const declared = used.map(([name, value]) => `$${name}: ${typeof value === 'number' ? 'Int' : 'Boolean!'}`)
    return {
      source: `query ${declared.length > 0 ? `(${declared.join(', ')}) ` : ''}{ ${text}`,
      variables: Object.fromEntries(used),
    }
  }

  #field(field: Field, depth: number, aliased = false): string {
    const args = this.#arguments.of(field)
    const alias = aliased || args !== '' || this.#draw.chance(5) ? `f${this.#aliases++}: ` : ''
    const type = getNamedType(field.type)
    const below = isLeafType(type) ? '' : ` ${this.#selection(type, depth)}`
    return `${alias}${field.name}${args}${this.#directive()}${below}`
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const parts = this.#spread(type)
    if (isObjectType(type) || isInterfaceType(type)) parts.push(...this.#fields(type as GraphQLObjectType, depth))
    if (isAbstractType(type)) {
      for (const possible of this.#draw.some(schema.getPossibleTypes(type), 1 + this.#draw.below(2))) {
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
    const number = isPage ? leads.length : 1 + this.#draw.below(2)
    // Counts and cursors make other queries, and those take time to plan: now and then is often enough.
    const names = this.#draw.some(values, isPage && this.#draw.chance(2) ? 0 : this.#draw.below(4))
    if (depth > 0) names.push(...this.#draw.some(leads, number))
    return names.map((field) => this.#field(field, leadsOn(field) === 'a row' ? depth - 1 : depth, aliased(field.name)))
  }

  /** The fragment of the operation, where it fits. */
  #spread(type: GraphQLNamedType): string[] {
    const fits = [type.name, ...(isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [])]
    return fits.includes(this.#fragment) && this.#draw.chance(2) ? [`...Of${this.#fragment}${this.#directive()}`] : []
  }

  #directive(): string {
    return this.#draw.chance(6) ? this.#draw.one([' @include(if: $yes)', ' @include(if: $no)', ' @skip(if: $no)']) : ''
  }
}

/** Whether a field leads to a row, or within what a connection shows; a value, or an object of values, leads nowhere. */
function leadsOn(field: Field): 'a row' | 'within' | false {
  const kind = fieldMeaning(field)?.kind
  if (kind === 'step') return 'a row'
  return kind === 'node' || kind === 'edges' || kind === 'nodes' ? 'within' : false
}
