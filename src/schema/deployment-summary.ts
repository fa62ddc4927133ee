/** Who is reported to be somewhere at some time, and in what strength. */
import { types } from '../graph/catalogue.generated.ts'
import { readAsOf } from '../resolvers/as-of.ts'
import {
  type DeploymentDispute as DeploymentDisputeShape,
  type DeploymentSummary as DeploymentSummaryShape,
  deploymentSummary,
  deploymentSummaryText,
  MOST_FORCES,
  type ReportedForce as ReportedForceShape,
} from '../resolvers/estimate/deployments.ts'
import { units } from '../resolvers/rules/units.ts'
import { builder } from './builder.ts'
import { Claim } from './claim.ts'
import { Force } from './deployment.ts'
import { Dispute, MeasurementUnit, Predicate } from './enums.ts'
import { estimateFields } from './estimates.ts'
import { asOfArgument, ofLog } from './fields.ts'
import { type Found, foundRow, foundRows } from './found.ts'
import { Place } from './place.ts'
import { Reason } from './reason.ts'

const DeploymentDispute = builder.objectRef<Found<DeploymentDisputeShape>>('DeploymentDispute')

DeploymentDispute.implement({
  description: 'What stands against a claim that reports a force, by the rule of `ClaimStatus.dispute`.',
  fields: (t) => ({
    claim: foundRow(t, Claim, types.Claim, ({ claim }) => claim, { description: 'The claim.' }),
    dispute: t.expose('dispute', { type: Dispute, description: 'What stands against it.' }),
    because: t.field({
      type: Reason,
      description: 'Why, with the ids of what stands against it.',
      resolve: ({ because }) => because,
    }),
  }),
})

const ReportedForce = builder.objectRef<ReportedForceShape>('ReportedForce')

ReportedForce.implement({
  description: 'A force that is reported to be at a place by claims of one predicate. Reported, not established.',
  fields: (t) => ({
    force: foundRow(t, Force, types.Force, ({ force }) => force, { description: 'Who.' }),
    place: foundRow(t, Place, types.Place, ({ place }) => place, {
      description: 'Where: the place asked for, or one within it.',
    }),
    predicate: t.expose('predicate', { type: Predicate, description: 'What the claims say of the two.' }),
    reports: foundRows(t, Claim, types.Claim, ({ reports }) => reports, {
      description: 'The claims that report it for this time, by id, with a figure or without.',
      mostly: 3,
    }),
    disputes: t.field({
      type: [DeploymentDispute],
      description: 'What stands against these claims, by their ids; those against which nothing stands are left out.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ disputes, scope }) => disputes.map((dispute) => ({ ...dispute, scope })),
    }),
    ...estimateFields(t, ({ measure }) => `of how many ${units[measure].plural} there are`),
  }),
})

const DeploymentSummary = builder.objectRef<DeploymentSummaryShape>('DeploymentSummary')

DeploymentSummary.implement({
  description: deploymentSummaryText,
  fields: (t) => ({
    from: t.expose('from', { type: 'DateTime', description: 'When the time that was asked for begins.' }),
    to: t.expose('to', { type: 'DateTime', description: 'When it ends, exclusive.' }),
    measure: t.expose('measure', { type: MeasurementUnit, description: 'The unit of the figures.' }),
    forces: t.field({
      type: [ReportedForce],
      description: 'Who is reported there, by the ids of the force and the place.',
      complexity: { field: 1, multiplier: 20 },
      resolve: ({ forces }) => [...forces],
    }),
  }),
})

/** The claims of all that are there are gone through: worth as much as this many fields. */
const SCAN = 500

builder.queryFields((t) => ({
  deploymentSummary: t.field({
    type: DeploymentSummary,
    description: `${deploymentSummaryText} At most ${MOST_FORCES} of them.`,
    args: {
      place: t.arg.id({ required: true, description: 'The id of a place; the places within it are looked at, too.' }),
      at: t.arg({ type: 'EDTF', required: true, description: 'When: `2024-11-15`, or some moment of `2024-11`.' }),
      measure: t.arg({
        type: MeasurementUnit,
        required: true,
        defaultValue: 'PEOPLE',
        description: 'The unit of the figures. Who is reported in other units is shown without a figure.',
      }),
      ...asOfArgument(t),
    },
    extensions: ofLog,
    complexity: { field: SCAN, multiplier: 1 },
    resolve: (_, { asOf, place, at, measure }, { graph }) =>
      deploymentSummary(graph, { place, at, measure }, readAsOf(asOf)),
  }),
}))
