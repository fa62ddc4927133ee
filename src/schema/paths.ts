import { types } from '../graph/catalogue.generated.ts'
import { sizeOf } from '../graph/page.ts'
import { readAsOf } from '../resolvers/as-of.ts'
import {
  findPaths,
  type Hop,
  LONGEST_PATH,
  MOST_PATHS,
  type Path as PathShape,
  type Paths as PathsShape,
} from '../resolvers/explore/find-paths.ts'
import { pathsText, searchBounds } from '../resolvers/rules/paths/search.ts'
import { builder } from './builder.ts'
import { enumOf } from './enums.ts'
import { asOfArgument } from './fields.ts'
import { foundRow, foundRows } from './found.ts'
import { Link, Through } from './link.ts'
import { Node } from './node.ts'

const SearchBound = enumOf('SearchBound', 'Why a search ended before it had seen everything.', searchBounds)

const PathHop = builder.objectRef<Hop>('PathHop')

PathHop.implement({
  description: 'One step of a path.',
  fields: (t) => ({
    from: foundRow(t, Node, types.Node, ({ from }) => from, { description: 'Where the step begins.' }),
    to: foundRow(t, Node, types.Node, ({ to }) => to, { description: 'Where it ends.' }),
    links: t.field({
      type: [Link],
      description:
        'What joins the two, in either direction, by relation: each with the claims or assertions behind it.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ links }) => [...links],
    }),
  }),
})

const Path = builder.objectRef<PathShape>('Path')

Path.implement({
  description: 'A way from one thing to another that leads through no thing twice.',
  fields: (t) => ({
    length: t.int({ description: 'How many steps it has.', resolve: ({ hops }) => hops.length }),
    nodes: foundRows(t, Node, types.Node, ({ nodes }) => nodes, {
      description: 'What it leads through in order, both ends included.',
      mostly: 4,
    }),
    hops: t.field({
      type: [PathHop],
      description: 'Its steps in order.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ hops }) => [...hops],
    }),
  }),
})

const Paths = builder.objectRef<PathsShape>('Paths')

Paths.implement({
  description: pathsText,
  fields: (t) => ({
    paths: t.field({
      type: [Path],
      description:
        'The paths, shortest first; of one length, that whose next thing was recorded later comes first, from the start to the end.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ paths }) => [...paths],
    }),
    hasMore: t.exposeBoolean('hasMore', {
      description: 'Whether there are more paths than were asked for, of the same length or longer.',
    }),
    bound: t.expose('bound', {
      type: SearchBound,
      nullable: true,
      description: 'Why not everything was looked at; null if it was, as far as it was needed.',
    }),
    visited: t.exposeInt('visited', { description: 'How many things were looked at.' }),
    searched: t.exposeInt('searched', {
      description: 'Up to which length paths were looked for: less than was asked for where enough were found before.',
    }),
  }),
})

/** It may look at a large part of the graph: worth as much as this many fields. */
const SEARCH = 200
const USUAL_LENGTH = 4
const USUAL_PATHS = 10

builder.queryFields((t) => ({
  paths: t.field({
    type: Paths,
    nullable: true,
    description: 'How two things hang together: the shortest paths between them. Null if one of the two is not known.',
    args: {
      from: t.arg.id({
        required: true,
        description: 'The id of the one: an entity, a claim, or anything else that can be linked.',
      }),
      to: t.arg.id({ required: true, description: 'The id of the other.' }),
      maxLength: t.arg.int({
        defaultValue: USUAL_LENGTH,
        required: true,
        description: `How many steps a path may have: 1 to ${LONGEST_PATH}.`,
      }),
      through: t.arg({ type: Through, description: 'Only through these relations and kinds of things.' }),
      first: t.arg.int({
        defaultValue: USUAL_PATHS,
        required: true,
        description: `How many paths: 1 to ${MOST_PATHS}.`,
      }),
      ...asOfArgument(t),
    },
    complexity: ({ first }) => ({ field: SEARCH, multiplier: sizeOf(first, MOST_PATHS) }),
    resolve: (_, { asOf, through, ...asked }, { graph }) => findPaths(graph, { ...asked, through }, readAsOf(asOf)),
  }),
}))
