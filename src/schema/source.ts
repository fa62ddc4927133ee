import {
  type ActorRow,
  type AffiliationRow,
  type ClaimRow,
  roots,
  type SourceClaimRow,
  type SourceRow,
  steps,
  types,
} from '../graph/catalogue.generated.ts'
import { Actor } from './actor.ts'
import { Assertion } from './assertion.ts'
import { ReliabilityAssessment } from './assessment.ts'
import { builder } from './builder.ts'
import { Claim } from './claim.ts'
import { connectionType } from './connection.ts'
import { DocumentConnection } from './document.ts'
import { Entity } from './entity.ts'
import { AttributionRole, SourceKind, Stance } from './enums.ts'
import { connection, rootConnection, rootRow, row, rows } from './fields.ts'
import { ActorFilter, ClaimFilter, DocumentFilter, SourceFilter } from './filters.ts'
import { Node } from './node.ts'
import { ClaimOrder, DocumentOrder, EntityOrder } from './orders.ts'

export const Source = builder.objectRef<SourceRow>('Source')

Source.implement({
  description:
    'Who says something: an outlet, an agency, an official, a spokesperson. How a text describes a source belongs to the attribution, not to the source.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    kind: t.expose('kind', { type: SourceKind, description: 'What it is.' }),
    actor: row(t, Actor, steps.source.actor, { description: 'Who this is, once identified.' }),
    affiliations: connection(t, AffiliationConnection, steps.source.affiliations, {
      filter: ActorFilter,
      description: 'The actors it speaks from within, by id.',
    }),
    reliability: rows(t, ReliabilityAssessment, steps.source.reliability, {
      description: 'How reliable it was judged to be: the latest assessment of each assessor, newest first.',
    }),
    documents: connection(t, DocumentConnection, steps.source.documents, {
      filter: DocumentFilter,
      order: DocumentOrder,
      description: 'What it published, latest recorded first.',
    }),
    claimsMade: connection(t, SourceClaimConnection, steps.source.claimsMade, {
      description:
        'The claims it spoke about, each once, the one it spoke about last standing first: those it denies or declines to comment on as well, unless `stance` says otherwise.',
      filter: ClaimFilter,
      order: ClaimOrder,
      args: {
        role: t.arg({
          type: [AttributionRole],
          description: 'Only where it stands in the chain like this; null for any role.',
          defaultValue: ['ORIGIN'],
        }),
        stance: t.arg({ type: [Stance], description: 'Only with these stances; all by default.' }),
      },
    }),
  }),
})

export const SourceConnection = connectionType('Source', () => Source, { of: 'sources' })

const AffiliationConnection = connectionType<ActorRow, AffiliationRow>('Affiliation', () => Actor, {
  of: 'actors a source speaks from within',
  edge: (t) => ({ role: t.exposeString('role', { nullable: true, description: 'As what it belongs to the actor.' }) }),
})

const SourceClaimConnection = connectionType<ClaimRow, SourceClaimRow>('SourceClaim', () => Claim, {
  of: 'claims of a source',
  edge: (t) => ({
    assertions: rows(t, Assertion, steps.source.claimAssertions, {
      description: 'What the source said about this claim, in the order it was said.',
    }),
  }),
})

builder.queryFields((t) => ({
  source: rootRow(t, Source, types.Source, { description: 'A source by its id, or null.' }),
  sources: rootConnection(t, SourceConnection, roots.source.list, {
    description: 'Sources, by id.',
    filter: SourceFilter,
    order: EntityOrder,
  }),
}))
