import { readAsOf } from '../resolvers/as-of.ts'
import { evidenceText } from '../resolvers/evidence/bundle.ts'
import { type Evidence as EvidenceShape, findEvidence, MOST_CLAIMS } from '../resolvers/evidence/find-evidence.ts'
import { builder } from './builder.ts'
import { asOfArgument, ofLog } from './fields.ts'

const Evidence = builder.objectRef<EvidenceShape>('Evidence')

Evidence.implement({
  description: evidenceText,
  fields: (t) => ({
    document: t.exposeString('document', {
      description:
        'The document as text: JSON-LD in canonical form (RFC 8785). Kept byte for byte, `npm run verify:evidence` checks it.',
    }),
    sha256: t.exposeString('sha256', {
      description:
        'The hash that stands in it as `cg:sha256`: SHA-256 over the canonical form of all its other members.',
    }),
    known: t.expose('known', { type: 'DateTime', description: 'As of when it was made: all in it was known then.' }),
  }),
})

/** Entries of the log are long: each claim is worth as much as this many fields. */
const FOR_EACH = 50

builder.queryFields((t) => ({
  evidence: t.field({
    type: Evidence,
    description: 'The evidence for claims, in a document that can be kept and checked without this service.',
    args: {
      claims: t.arg.idList({ required: true, description: `The ids of 1 to ${MOST_CLAIMS} claims.` }),
      ...asOfArgument(t),
    },
    extensions: ofLog,
    complexity: ({ claims }) => ({ field: FOR_EACH * Math.max(1, claims.length), multiplier: 1 }),
    resolve: (_, { claims, asOf }, { graph }) => findEvidence(graph, claims, readAsOf(asOf)),
  }),
}))
