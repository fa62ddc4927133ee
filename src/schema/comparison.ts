import {
  type ClaimRow,
  type ClaimUpdateRow,
  type ComparisonRow,
  roots,
  steps,
  types,
} from '../graph/catalogue.generated.ts'
import { SCOPE } from '../graph/row.ts'
import { readAsOf } from '../resolvers/as-of.ts'
import { comparisonOf, comparisonReason, reasonColumns } from '../resolvers/comparison.ts'
import { comparisonText, comparisonVerdicts } from '../resolvers/rules/comparison/compare.ts'
import { builder } from './builder.ts'
import { Claim } from './claim.ts'
import { connectionType } from './connection.ts'
import { enumOf } from './enums.ts'
import { asOfArgument, computed, type ObjectFields, ofLog, rootConnection, row } from './fields.ts'
import { ClaimFilter } from './filters.ts'
import { Reason } from './reason.ts'
import { Source } from './source.ts'

const ComparisonVerdict = enumOf('ComparisonVerdict', 'What two claims have to do with each other.', comparisonVerdicts)

function comparedFields(t: ObjectFields<ComparisonRow>) {
  return {
    verdict: t.expose('verdict', { type: ComparisonVerdict, description: 'What they have to do with each other.' }),
    severity: t.exposeFloat('severity', {
      description:
        'How grave it is: 0 where they do not disagree, below 1 where both may be right, from 1 to 2 where they cannot, the more the farther they are apart.',
    }),
    because: computed(t, [Reason], reasonColumns, (it) => [comparisonReason(it)], {
      description: 'The rule that decided, with the arithmetic in the base unit of what is measured.',
    }),
  }
}

export const ClaimComparison = builder.objectRef<ComparisonRow>('ClaimComparison')

ClaimComparison.implement({
  description: comparisonText,
  fields: (t) => ({
    claim: row(t, Claim, steps.comparison.claim, { description: 'One of the two: of a list, the one recorded later.' }),
    other: row(t, Claim, steps.comparison.other, { description: 'The other one.' }),
    ...comparedFields(t),
  }),
})

const ClaimComparisonConnection = connectionType('ClaimComparison', () => ClaimComparison, { of: 'compared claims' })

/** Claims with what they have to do with the claim that shows them. */
export const ComparedClaimConnection = connectionType<ClaimRow, ComparisonRow>('ComparedClaim', () => Claim, {
  of: 'claims that are compared with one',
  edge: comparedFields,
})

/** Claims of another time by the same origin. */
export const ClaimUpdateConnection = connectionType<ClaimRow, ClaimUpdateRow>('ClaimUpdate', () => Claim, {
  of: 'claims of another time by the same origin',
  edge: (t) => ({
    origins: computed(
      t,
      [Source],
      ['originIds'],
      (update, _, { graph }, info) =>
        Promise.all(update.originIds.map((id) => graph.readById(types.Source, id, update[SCOPE] ?? {}, info))),
      { description: 'Who said both, by id.' },
    ),
  }),
})

builder.queryFields((t) => ({
  contradictions: rootConnection(t, ClaimComparisonConnection, roots.comparison.list, {
    description:
      'The pairs of claims that stand against each other, the gravest first: those that contradict each other, compete, or are in tension. What an origin says of a later time contradicts nothing it said before; a stated part is never held against its whole.',
    filter: ClaimFilter,
    args: {
      verdict: t.arg({ type: [ComparisonVerdict], description: 'Only with these verdicts; all by default.' }),
    },
  }),
  comparison: t.field({
    type: ClaimComparison,
    nullable: true,
    description:
      'How two claims compare, and if they cannot be compared, why not. Null if one of them is not recorded.',
    args: {
      left: t.arg.id({ required: true, description: 'The id of a claim.' }),
      right: t.arg.id({ required: true, description: 'The id of another claim.' }),
      ...asOfArgument(t),
    },
    extensions: ofLog,
    resolve: async (_, { left, right, asOf }, { graph, database }) =>
      comparisonOf(database, [left, right], await graph.scope(readAsOf(asOf))),
  }),
}))
