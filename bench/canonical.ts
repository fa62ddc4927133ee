/**
 * Three servers, three forms of the same answer; this is what they are reduced to before they are compared: lists for
 * connections, one value for the lists of at most one that @neo4j/graphql gives, milliseconds for instants, keys in order.
 */
import type { Json } from './workloads/workload.ts'

/** Fields that hold one thing, and in @neo4j/graphql a list. */
const SINGLE = new Set('actor unit place event source document claim entity subject object publisher origin'.split(' '))
const INSTANTS = new Set(['recordedAt', 'from'])
const NOT_COMPARED = new Set(['pageInfo'])

export function canonical(value: Json): Json {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value['nodes'])) return value['nodes'].map(canonical)
  if (Array.isArray(value['edges'])) return value['edges'].map((edge) => canonical((edge as { node: Json }).node))
  if (value['aggregate']) return { totalCount: (value['aggregate'] as { count: { nodes: number } }).count.nodes }
  const entries = Object.entries(value)
    .filter(([key]) => !NOT_COMPARED.has(key))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(
    entries.map(([key, inner]) => {
      if (INSTANTS.has(key)) return [key, instant(inner)]
      if (SINGLE.has(key) && Array.isArray(inner)) return [key, canonical(inner[0] ?? null)]
      return [key, canonical(inner)]
    }),
  )
}

function instant(value: Json): Json {
  return typeof value !== 'string' ? value : /^\d+$/.test(value) ? Number(value) : Date.parse(value)
}

/** Where two canonical answers differ first, in words; null if they do not. */
export function difference(one: Json, other: Json, path = ''): string | null {
  if (one === other) return null
  const compound = (value: Json) => typeof value === 'object' && value !== null
  if (!compound(one) || !compound(other)) return `${path || 'answer'}: ${show(one)} and ${show(other)}`
  const [a, b] = [one as Record<string, Json>, other as Record<string, Json>]
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = difference(a[key] ?? null, b[key] ?? null, `${path}.${key}`)
    if (found) return found
  }
  return null
}

function show(value: Json): string {
  return JSON.stringify(value).slice(0, 200)
}
