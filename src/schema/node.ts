import type { NodeRow } from '../graph/catalogue.generated.ts'
import { TYPE } from '../graph/row.ts'
import { builder } from './builder.ts'

export const Node = builder.interfaceRef<NodeRow>('Node')

Node.implement({
  description: 'Anything with an id that holds for the whole graph.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'The id; it says its kind: `unit_…`.' }) }),
  resolveType: (row) => row[TYPE],
})
