import { types } from '../graph/catalogue.generated.ts'
import { readAsOf } from '../resolvers/as-of.ts'
import {
  DEEPEST,
  LARGEST_LIMIT,
  type LeftOut,
  MOST_SHOWN,
  type Neighbour,
  type Neighbourhood as NeighbourhoodShape,
  neighbourhoodOf,
} from '../resolvers/explore/neighbourhood.ts'
import { neighbourhoodText } from '../resolvers/rules/neighbourhood.ts'
import { builder } from './builder.ts'
import { asOfArgument, ofLog } from './fields.ts'
import { foundRow } from './found.ts'
import { Link, LinkRelation, Through } from './link.ts'
import { Node } from './node.ts'

const RelationLimit = builder.inputType('RelationLimitInput', {
  description: 'How far one kind of relation is followed.',
  fields: (t) => ({
    relation: t.field({ type: LinkRelation, required: true, description: 'The kind of relation.' }),
    limit: t.int({ required: true, description: `To how many things, from each end: 0 to ${LARGEST_LIMIT}.` }),
  }),
})

const LeftOutNeighbours = builder.objectRef<LeftOut>('LeftOutNeighbours')

LeftOutNeighbours.implement({
  description: 'What one kind of relation leads to that is not shown.',
  fields: (t) => ({
    relation: t.expose('relation', { type: LinkRelation, description: 'The kind of relation.' }),
    isOutgoing: t.exposeBoolean('isOutgoing', {
      description: 'Whether the relations begin at this thing; else they end at it.',
    }),
    count: t.exposeInt('count', { description: 'How many things it leads to that are not shown.' }),
  }),
})

const NeighbourhoodNode = builder.objectRef<Neighbour>('NeighbourhoodNode')

NeighbourhoodNode.implement({
  description: 'One thing of a neighbourhood.',
  fields: (t) => ({
    node: foundRow(t, Node, types.Node, ({ id }) => id, { description: 'The thing itself.' }),
    distance: t.exposeInt('distance', { description: 'How many relations it is away; 0 for what was asked about.' }),
    leftOut: t.field({
      type: [LeftOutNeighbours],
      description: 'What is next to it and not shown, by relation.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ leftOut }) => [...leftOut],
    }),
  }),
})

const Neighbourhood = builder.objectRef<NeighbourhoodShape>('Neighbourhood')

Neighbourhood.implement({
  description: neighbourhoodText,
  fields: (t) => ({
    nodes: t.field({
      type: [NeighbourhoodNode],
      description: 'What is shown, nearest first; of one distance, in the order in which it was found.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ nodes }) => [...nodes],
    }),
    edges: t.field({
      type: [Link],
      description:
        'All that joins the things shown, once for each kind of relation that leads from one to another; by id.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ edges }) => [...edges],
    }),
    isCut: t.exposeBoolean('isCut', {
      description: `Whether there is more within the limits than the ${MOST_SHOWN} things that are shown at most.`,
    }),
  }),
})

const USUAL_LIMIT = 10
/** A neighbourhood shows about so many things for each step and each of its limit, worth as much as this many fields. */
const FOR_EACH = 5

builder.queryFields((t) => ({
  neighbourhood: t.field({
    type: Neighbourhood,
    nullable: true,
    description: 'What lies around a thing, to be drawn as a graph. Null if it is not known.',
    args: {
      of: t.arg.id({
        required: true,
        description: 'The id of an entity, a claim, or anything else that can be linked.',
      }),
      depth: t.arg.int({
        defaultValue: 1,
        required: true,
        description: `How many relations away it reaches: 1 to ${DEEPEST}.`,
      }),
      limit: t.arg.int({
        defaultValue: USUAL_LIMIT,
        required: true,
        description: `To how many things each kind of relation is followed, from each thing and each end: 1 to ${LARGEST_LIMIT}.`,
      }),
      limits: t.arg({
        type: [RelationLimit],
        description: 'The same for single kinds of relations, in place of `limit`.',
      }),
      through: t.arg({ type: Through, description: 'Only through these relations and kinds of things.' }),
      ...asOfArgument(t),
    },
    extensions: ofLog,
    complexity: ({ depth, limit }) => ({
      field: 100,
      multiplier: Math.max(1, Math.min(depth * limit * FOR_EACH, MOST_SHOWN)),
    }),
    resolve: (_, { asOf, through, limits, ...asked }, { graph }) =>
      neighbourhoodOf(graph, { ...asked, through, limits }, readAsOf(asOf)),
  }),
}))
