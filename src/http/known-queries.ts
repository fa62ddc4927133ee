/**
 * Queries that come again and again are compiled: what graphql-js works out anew for each row is then worked out once.
 * Compiling takes longer than running, and through interfaces it grows with each level, so that only queries that came
 * a few times and are small enough are compiled. Mutations and subscriptions never are.
 */
import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isInputType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql'
import { type Compiled, compile } from './compiled.ts'
import { isOfLog } from './of-log.ts'

/** How often a query must have come before it is compiled. */
const TIMES = 3
/** Fields of objects and of inputs, each counted wherever it can stand, that are compiled at most: some milliseconds. */
const LARGEST = 1_000
/** Queries that are remembered; of more, the one that was not asked for longest is forgotten. */
const REMEMBERED = 500

export interface KnownQuery {
  document: DocumentNode
  operation: OperationDefinitionNode
  /** Whether its answer follows from the log alone, see `of-log.ts`. */
  ofLog: boolean
  compiled?: Compiled
}

interface Noted extends KnownQuery {
  times: number
}

export interface Question {
  query: string
  operationName?: string | null | undefined
}

export class KnownQueries {
  readonly #schema: GraphQLSchema
  readonly #queries = new Map<string, Noted>()

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  /** What is known of a question; nothing if it has not been answered yet, or is no query. */
  find(question: Question): KnownQuery | undefined {
    const key = keyOf(question)
    const known = this.#queries.get(key)
    if (known) {
      this.#queries.delete(key)
      this.#queries.set(key, known)
    }
    return known
  }

  /** Remembers a question whose document is valid; the third time, compiles it. */
  note(question: Question, document: DocumentNode, operation: OperationDefinitionNode): KnownQuery | undefined {
    if (operation.operation !== 'query') return undefined
    const key = keyOf(question)
    const known: Noted = this.#queries.get(key) ?? {
      document,
      operation,
      ofLog: isOfLog(this.#schema, document, operation),
      times: 0,
    }
    this.#queries.delete(key)
    this.#queries.set(key, known)
    for (const oldest of this.#queries.keys()) {
      if (this.#queries.size <= REMEMBERED) break
      this.#queries.delete(oldest)
    }
    known.times += 1
    if (known.times === TIMES && isSmall(this.#schema, document, operation)) {
      const compiled = compile(this.#schema, document, operation)
      if (compiled) known.compiled = compiled
    }
    return known
  }
}

function keyOf({ query, operationName }: Question): string {
  return `${operationName ?? ''} ${query}`
}

/**
 * Whether an operation has few enough fields, each counted for every type of object that can have it, and its variables
 * too: what checks those is written out level by level, without end for a filter that can hold filters.
 */
function isSmall(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
  let left = LARGEST
  const walk = (type: GraphQLCompositeType, { selections }: SelectionSetNode): void => {
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
    for (const own of types) {
      for (const selection of selections) {
        if (left <= 0) return
        if (selection.kind === Kind.FIELD) {
          left -= 1
          const field = isObjectType(own) ? own.getFields()[selection.name.value] : undefined
          const below = field && getNamedType(field.type)
          if (selection.selectionSet && isCompositeType(below)) walk(below, selection.selectionSet)
          continue
        }
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
        if (!fragment) continue
        const condition = fragment.typeCondition ? typeFromAST(schema, fragment.typeCondition) : own
        const fits = condition === own || (isAbstractType(condition) && schema.isSubType(condition, own))
        if (fits) walk(own, fragment.selectionSet)
      }
    }
  }
  const walkInput = (type: unknown): void => {
    const own = isInputType(type) ? getNamedType(type) : undefined
    if (!isInputObjectType(own)) return
    for (const field of Object.values(own.getFields())) {
      left -= 1
      if (left <= 0) return
      walkInput(field.type)
    }
  }
  for (const { type } of operation.variableDefinitions ?? []) walkInput(typeFromAST(schema, type as NamedTypeNode))
  const root = schema.getQueryType()
  if (root) walk(root, operation.selectionSet)
  return left > 0
}
