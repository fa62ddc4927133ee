/**
 * Whether an answer follows from the log alone: then it stays the same until the log grows, and may be kept until then.
 * A root field says so of itself and all below it with `ofLog` among its extensions; of all others it is not assumed.
 */
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

export function isOfLog(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const fields = schema.getQueryType()?.getFields() ?? {}
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
  let found = false
  const holds = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return holds(selection.selectionSet)
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value)
        return fragment === undefined || holds(fragment.selectionSet)
      }
      // What says something of the schema does not change with the log, nor does it alone need to be asked again.
      if (selection.name.value.startsWith('__')) return true
      found = true
      return fields[selection.name.value]?.extensions['ofLog'] === true
    })
  return operation.operation === 'query' && holds(operation.selectionSet) && found
}
