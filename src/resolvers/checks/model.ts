/** What `cypher/model.cypher` says may exist, as parameters of the checks. Its comments are the only list of that. */
import { readFileSync } from 'node:fs'
import type { EntityLabel } from '../rules/predicate-rules.ts'

export interface Model {
  /** The properties that a node with a label may have by that label. */
  properties: Record<string, string[]>
  /** What a relationship of a type may join, and its properties; one for each pair of labels. */
  links: { type: string; from: string; to: string; properties: string[] }[]
}

const node = String.raw`\((?::([\w:|]+))?\s*(?:\{([^}]*)\})?\)`
const nodes = new RegExp(node, 'g')
const links = new RegExp(String.raw`(?=(${node}-\[:([A-Z_|]+)\s*(?:\{([^}]*)\})?\]->${node}))`, 'g')

const entities: readonly EntityLabel[] = ['Actor', 'Unit', 'Place', 'Event', 'Source']

/** Reads the patterns that stand in the comments of a model. */
function readModel(text: string): Model {
  const comments = text
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .map((line) => line.slice(2))
    .join(' ')
  const properties: Model['properties'] = {}
  const elided: string[] = []
  for (const [, labels = '', listed = ''] of comments.matchAll(nodes)) {
    for (const label of labels.split(/[:|]/).filter(Boolean)) properties[label] ??= []
    // A property belongs to the last label: the others say of what kind that is.
    const last = labels.split(':').at(-1) ?? ''
    properties[last]?.push(...names(listed))
    if (listed.includes('…')) elided.push(last)
  }
  // A state holds what an entity of any kind holds.
  for (const label of elided) properties[label]?.push(...entities.flatMap((kind) => properties[kind] ?? []))
  return { properties, links: [...comments.matchAll(links)].flatMap(linksOf) }
}

export const model = readModel(readFileSync(new URL('../../../cypher/model.cypher', import.meta.url), 'utf8'))

function linksOf([, , start = '', , types = '', listed = '', end = '']: readonly (string | undefined)[]) {
  const ends = (labels: string) => labels.split(':').at(-1)?.split('|') ?? []
  return types
    .split('|')
    .flatMap((type) =>
      ends(start).flatMap((from) => ends(end).map((to) => ({ type, from, to, properties: names(listed) }))),
    )
}

function names(listed: string): string[] {
  return listed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== '…')
}
