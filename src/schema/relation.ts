import type { OutputRef } from '@pothos/core'
import { type RelationRow, steps } from '../graph/catalogue.generated.ts'
import { Claim } from './claim.ts'
import { connectionType } from './connection.ts'
import { type ConnectionRef, type ObjectFields, row } from './fields.ts'

/** Connections over a derived relation: each edge leads back to the claim it stands for. */
export function relationConnection<To>(
  name: string,
  node: () => OutputRef<To>,
  of: string,
): ConnectionRef<To, RelationRow> {
  return connectionType<To, RelationRow>(name, node, { of, edge: relationFields })
}

function relationFields(t: ObjectFields<RelationRow>) {
  return {
    claim: row(t, Claim, steps.relation.claim, { description: 'The claim that reports this relation.' }),
  }
}
