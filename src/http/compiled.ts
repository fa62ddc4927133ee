/** Compiled queries: run like `execute` of graphql-js, with errors like its own. */
import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'

export type Compiled = (
  context: unknown,
  variables: Record<string, unknown>,
) => Promise<ExecutionResult> | ExecutionResult

/**
 * Compiles one operation of a document; undefined if that cannot be done. A document with directives is left alone: with
 * `@skip` and `@include` on fragments within fragments, the library leaves out or shows what it should not.
 */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Compiled | undefined {
  if (hasDirectives(document)) return undefined
  const compiled = compileQuery(schema, document, operation.name?.value)
  if (!isCompiledQuery(compiled)) return undefined
  const defaults = defaultsOf(operation)
  const mend = (result: ExecutionResult): ExecutionResult =>
    result.errors
      ? { errors: result.errors.flatMap((error) => likeOthers(error, document)), data: result.data ?? null }
      : result
  return (context, variables) => {
    const result = compiled.query(undefined, context, { ...defaults, ...given(variables) })
    return result instanceof Promise ? result.then(mend) : mend(result)
  }
}

function hasDirectives(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Directive() {
      found = true
      return BREAK
    },
  })
  return found
}

/** The library does not see that a variable that must not be null has a default. */
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}

/** What is undefined is not given; null is. */
function given(variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined))
}

/**
 * The library's errors know lines and columns only, and have no extensions where others have empty ones; and what is
 * several errors in one stays one.
 */
function likeOthers(error: GraphQLError, document: DocumentNode): GraphQLError[] {
  const { message, path, originalError, locations } = error
  const source = document.loc?.source
  const positions = source && locations?.map((location) => positionOf(source.body, location))
  const place = { source: source ?? null, positions: positions ?? null, path: path ?? null }
  if (originalError instanceof AggregateError) {
    return originalError.errors.map((one) => new GraphQLError(String(one?.message), { ...place, originalError: one }))
  }
  return [new GraphQLError(message, { ...place, originalError: originalError ?? null })]
}

function positionOf(text: string, { line, column }: { line: number; column: number }): number {
  const before = text.split(/\r\n|[\n\r]/g, line - 1)
  let start = 0
  for (const one of before) start += one.length + (text.startsWith('\r\n', start + one.length) ? 2 : 1)
  return start + column - 1
}
