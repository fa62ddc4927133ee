/**
 * Questions that nobody asked before: trees of fields drawn at random, each in the words of all three servers. What is
 * measured is the first answer, which is where planning costs most.
 */
import { Random } from './random.ts'
import { NOW } from './workloads/workload.ts'

export interface ShapedQuestion {
  ours: string
  neo4jGraphql: string
  handWritten: string
}

type Kind = 'source' | 'document' | 'assertion' | 'claim' | 'place'

interface Edge {
  field: string
  to: Kind
  many: boolean
  /** The field of ours, where it has another name. */
  ours?: string
  theirs?: string
  match: (from: string, to: string) => string
}

const columns: Record<Kind, readonly string[]> = {
  source: ['name', 'kind', 'aliases'],
  document: ['title', 'language', 'nature', 'recordedAt'],
  assertion: ['stance', 'voice', 'basis', 'recordedAt'],
  claim: ['statement', 'predicate', 'modality', 'recordedAt'],
  place: ['name', 'kind', 'aliases'],
}

const edges: Record<Kind, readonly Edge[]> = {
  source: [
    { field: 'documents', to: 'document', many: true, match: (from, to) => `(${from})-[:PUBLISHED]->(${to}:Document)` },
  ],
  document: [
    { field: 'assertions', to: 'assertion', many: true, match: (from, to) => `(${from})<-[:IN]-(${to}:Assertion)` },
    { field: 'publisher', to: 'source', many: false, match: (from, to) => `(${from})<-[:PUBLISHED]-(${to}:Source)` },
  ],
  assertion: [
    { field: 'claim', to: 'claim', many: false, match: (from, to) => `(${from})-[:OF]->(${to}:Claim)` },
    { field: 'document', to: 'document', many: false, match: (from, to) => `(${from})-[:IN]->(${to}:Document)` },
  ],
  claim: [
    { field: 'assertions', to: 'assertion', many: true, match: (from, to) => `(${from})<-[:OF]-(${to}:Assertion)` },
    { field: 'place', to: 'place', many: false, match: (from, to) => `(${from})-[:AT]->(${to}:Place)` },
  ],
  place: [
    {
      field: 'claims',
      ours: 'claims: claimsAbout',
      theirs: 'claims: claimsAt',
      to: 'claim',
      many: true,
      match: (from, to) => `(${from})<-[:SUBJECT|OBJECT|AT]-(${to}:Claim)`,
    },
  ],
}

/** Which rows count as standing now: for C as a condition, for B as a filter. */
const standing: Record<Kind, { condition: (variable: string) => string; where: string }> = {
  source: { condition: () => '', where: '' },
  place: { condition: () => '', where: '' },
  document: { condition: (v) => `WHERE ${v}.recordedAt <= $known`, where: '' },
  assertion: {
    condition: (v) => `WHERE ${v}.recordedAt <= $known AND ${v}.retractedAt > $known`,
    where: `where: { retractedAt: { gt: "${NOW}" } }, `,
  },
  claim: {
    condition: (v) => `WHERE ${v}.recordedAt <= $known AND ${v}.correctedAt > $known`,
    where: `where: { correctedAt: { gt: "${NOW}" } }, `,
  },
}

const byId = ['id']
const newest = ['recordedAt DESC', 'id DESC']
const roots: { field: string; kind: Kind; order: readonly string[] }[] = [
  { field: 'sources', kind: 'source', order: byId },
  { field: 'documents', kind: 'document', order: newest },
  { field: 'claims', kind: 'claim', order: newest },
  { field: 'places', kind: 'place', order: byId },
]

function orderOf(from: Kind, edge: Edge): readonly string[] {
  if (edge.to !== 'assertion') return newest
  return from === 'claim' ? ['saidFrom', 'recordedAt', 'id'] : ['recordedAt', 'id']
}

interface Branch {
  kind: Kind
  columns: string[]
  children: { edge: Edge; first: number; branch: Branch }[]
}

/** Questions of different structure, not only with other columns and limits. */
export function shapedQuestions(count: number, seed: number): ShapedQuestion[] {
  const random = new Random(seed)
  const seen = new Set<string>()
  const questions: ShapedQuestion[] = []
  while (questions.length < count) {
    const root = random.pick(roots)
    const branch = grow(root.kind, 2 + random.below(3), random)
    const structure = `${root.field}${structureOf(branch)}`
    if (seen.has(structure)) continue
    seen.add(structure)
    const first = 2 + random.below(5)
    questions.push({
      ours: `{ ${root.field}(first: ${first}) { nodes ${inOurs(branch)} } }`,
      neo4jGraphql: `{ ${root.field}(${standing[root.kind].where}${sortOf(root.order)}, limit: ${first}) ${inTheirs(branch)} }`,
      handWritten: inCypher(root, first, branch),
    })
  }
  return questions
}

function grow(kind: Kind, depth: number, random: Random): Branch {
  const own = columns[kind].filter(() => random.chance(0.6))
  const chosen = edges[kind].filter(() => random.chance(0.7))
  const first = random.pick(edges[kind])
  const children = depth === 0 ? [] : chosen.length > 0 ? chosen : [first]
  return {
    kind,
    columns: ['id', ...own],
    children: children.map((edge) => ({ edge, first: 1 + random.below(3), branch: grow(edge.to, depth - 1, random) })),
  }
}

function structureOf({ children }: Branch): string {
  return `{${children.map(({ edge, branch }) => `${edge.field}${structureOf(branch)}`).join()}}`
}

function inOurs({ columns: own, children }: Branch): string {
  const below = children.map(({ edge, first, branch }) =>
    edge.many
      ? `${edge.ours ?? edge.field}(first: ${first}) { nodes ${inOurs(branch)} }`
      : `${edge.field} ${inOurs(branch)}`,
  )
  return `{ ${[...own, ...below].join(' ')} }`
}

function inTheirs({ kind, columns: own, children }: Branch): string {
  const below = children.map(({ edge, first, branch }) => {
    const page = `(${standing[edge.to].where}${sortOf(orderOf(kind, edge))}, limit: ${first})`
    return `${edge.theirs ?? edge.field}${edge.many ? page : ''} ${inTheirs(branch)}`
  })
  return `{ ${[...own, ...below].join(' ')} }`
}

function sortOf(order: readonly string[]): string {
  const keys = order.map((key) => {
    const [column, direction = 'ASC'] = key.split(' ')
    return `{ ${column}: ${direction} }`
  })
  return `sort: [${keys.join(', ')}]`
}

function inCypher({ field, kind, order }: (typeof roots)[number], first: number, branch: Branch): string {
  let next = 0
  const name = () => `v${next++}`
  const projection = (variable: string, { kind: from, columns: own, children }: Branch): string => {
    const below = children.map(({ edge, first: limit, branch: child }) => {
      const to = name()
      const match = `MATCH ${edge.match(variable, to)}`
      if (!edge.many) return `${edge.field}: head(COLLECT { ${match} RETURN ${projection(to, child)} })`
      const page = `WITH ${edge.field === 'claims' ? 'DISTINCT ' : ''}${to} ORDER BY ${keysOf(to, orderOf(from, edge))} LIMIT ${limit}`
      const condition = standing[edge.to].condition(to)
      return `${edge.field}: COLLECT { ${match} ${condition} ${page} RETURN ${projection(to, child)} }`
    })
    return `${variable} {${[...own.map((column) => `.${column}`), ...below].join(', ')}}`
  }
  const variable = name()
  const label = `${kind[0]?.toUpperCase()}${kind.slice(1)}`
  const present = order.map((key) => `${variable}.${key.split(' ')[0]} IS NOT NULL`).join(' AND ')
  const condition = standing[kind].condition(variable)
  return [
    `MATCH (${variable}:${label}) ${condition ? `${condition} AND` : 'WHERE'} ${present}`,
    `WITH ${variable} ORDER BY ${keysOf(variable, order)} LIMIT ${first}`,
    `RETURN {${field}: collect(${projection(variable, branch)})}`,
  ].join('\n')
}

function keysOf(variable: string, order: readonly string[]): string {
  return order.map((key) => `${variable}.${key}`).join(', ')
}
