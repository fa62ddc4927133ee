/**
 * What one operation may ask for. Length, tokens, aliases and directives are limits of the text; depth and cost are
 * computed from the selection with the values of its variables: `first: 100` costs a hundred times what is below it.
 */
import { complexityFromQuery } from '@pothos/plugin-complexity'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type ParseOptions,
  parse,
  type SelectionSetNode,
  type Source,
  visit,
} from 'graphql'
import { type Limit, UserError } from './errors.ts'

export interface TextLimits {
  maxTokens: number
  maxAliases: number
  maxDirectives: number
}

export interface SelectionLimits {
  /** Levels of fields, the root field being the first. Introspection does not count. */
  maxDepth: number
  /** Fields of the answer, as far as can be told before it is known. */
  maxCost: number
}

/** Room for a token and the space around it; longer values belong into variables. */
const CHARACTERS_PER_TOKEN = 20

/** Refuses a text before anything is done with it: what comes after keeps texts and what became of them in caches. */
export function checkLength(text: string, { maxTokens }: TextLimits): void {
  const maximum = maxTokens * CHARACTERS_PER_TOKEN
  if (text.length > maximum)
    throw exceeded('LENGTH', 'characters in the query (long values belong into variables)', maximum, text.length)
}

/**
 * Parses a document, within limits.
 *
 * @throws UserError GRAPHQL_PARSE_FAILED or LIMIT_EXCEEDED
 */
export function parseWithin(limits: TextLimits, source: string | Source, options: ParseOptions = {}): DocumentNode {
  const document = parsed(source, { ...options, maxTokens: limits.maxTokens })
  let aliases = 0
  let directives = 0
  visit(document, {
    Field: (field) => {
      if (field.alias) aliases += 1
    },
    Directive: () => {
      directives += 1
    },
  })
  if (aliases > limits.maxAliases) throw exceeded('ALIASES', 'aliases', limits.maxAliases, aliases)
  if (directives > limits.maxDirectives) throw exceeded('DIRECTIVES', 'directives', limits.maxDirectives, directives)
  return document
}

function parsed(source: string | Source, options: ParseOptions & { maxTokens: number }): DocumentNode {
  try {
    return parse(source, options)
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new UserError('LIMIT_EXCEEDED', 'The query is nested too deeply to be read.', { limit: 'DEPTH' })
    }
    if (!(cause instanceof GraphQLError)) throw cause
    // graphql-js has no other sign of this than its message.
    if (cause.message.startsWith('Syntax Error: Document contains more')) {
      const { maxTokens } = options
      throw new UserError('LIMIT_EXCEEDED', `Expected at most ${maxTokens} tokens in the query, found more.`, {
        limit: 'TOKENS',
        maximum: maxTokens,
      })
    }
    throw new UserError('GRAPHQL_PARSE_FAILED', cause.message, {}, { cause })
  }
}

/**
 * The operation of a document that is to be run.
 *
 * @throws UserError OPERATION_NOT_FOUND
 */
export function operationOf(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const [only, ...others] = name ? operations.filter((operation) => operation.name?.value === name) : operations
  if (only && others.length === 0) return only
  const names = operations.flatMap((operation) => operation.name?.value ?? [])
  const expected = names.length > 0 ? `one of ${names.slice(0, 10).join(', ')}` : 'a document with an operation'
  throw new UserError(
    'OPERATION_NOT_FOUND',
    name
      ? `There is no operation "${name.slice(0, 100)}" in the document.`
      : `Expected operationName to say what to run: ${expected}.`,
    { expected },
  )
}

/** The root fields that an operation selects, whatever its directives say of them. */
export function rootFieldsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
): GraphQLField<unknown, unknown>[] {
  const fields = schema.getRootType(operation)?.getFields() ?? {}
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  const below = ({ selections }: SelectionSetNode): GraphQLField<unknown, unknown>[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return fields[selection.name.value] ?? []
      if (selection.kind === Kind.INLINE_FRAGMENT) return below(selection.selectionSet)
      const fragment = fragments.get(selection.name.value)
      // Once is enough: fragments that spread each other twice at each level would be many.
      fragments.delete(selection.name.value)
      return fragment ? below(fragment.selectionSet) : []
    })
  return below(selectionSet)
}

export interface Asked {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
}

/**
 * The cost of an operation with these variables.
 *
 * @throws UserError LIMIT_EXCEEDED, or an AggregateError of BAD_USER_INPUT if values do not fit their variables
 */
export function costWithin(limits: SelectionLimits, { schema, document, operation, variables }: Asked): number {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 20 })
  if (errors) throw new AggregateError(errors.map((cause) => badVariable(cause)))
  const alone = {
    ...document,
    definitions: document.definitions.filter((one) => one === operation || one.kind === Kind.FRAGMENT_DEFINITION),
  }
  const found = complexityFromQuery(alone, { schema, variables })
  if (found.depth > limits.maxDepth) throw exceeded('DEPTH', 'levels of fields', limits.maxDepth, found.depth)
  if (found.complexity > limits.maxCost)
    throw exceeded('COST', 'fields in the answer', limits.maxCost, found.complexity)
  return found.complexity
}

function badVariable(cause: GraphQLError): UserError {
  const [node] = cause.nodes ?? []
  const name = node?.kind === Kind.VARIABLE_DEFINITION ? node.variable.name.value : undefined
  return new UserError('BAD_USER_INPUT', cause.message, name === undefined ? {} : { inputPath: [name] }, { cause })
}

function exceeded(limit: Limit, what: string, maximum: number, found: number): UserError {
  return new UserError('LIMIT_EXCEEDED', `Expected at most ${maximum} ${what}, found ${found}.`, {
    limit,
    maximum,
    found,
  })
}
