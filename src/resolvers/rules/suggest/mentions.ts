/** Names in a text: which of its words may be one, and which entity goes by it. */

import type { EntityLabel } from '../predicate-rules.ts'
import type { Stretch } from '../reading/passages.ts'
import { folded, type Word } from '../reading/words.ts'

/** An entity as the graph knows it, with the names it goes by. */
export interface NamedEntity {
  readonly id: string
  readonly type: EntityLabel
  readonly name: string
  readonly aliases: readonly string[]
}

/** An entity that a passage may mean. */
export interface MeantEntity {
  readonly id: string
  readonly type: EntityLabel
  readonly name: string
  /** Whether the passage is its name, and not another one it goes by. */
  readonly byName: boolean
}

/** A passage that is a name, and every entity that goes by it. */
export interface Mention extends Stretch {
  readonly words: string
  readonly entities: readonly MeantEntity[]
}

/** The longest name that is looked for, in words: "General Staff of the Armed Forces of Ukraine" has eight. */
const longestName = 8
/** What may stand between two words of a name. */
const gap = /^(?:[ \u00a0]|[-–.,&/'’]{1,2} ?|)$/u
/** A capital, a letter of a script without capitals, or a digit. */
const nameLike = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
const possessive = /['’]s$/iu

/**
 * What may be a name, as it may be written in the graph: every run of words, one of which begins as names do, without a
 * possessive; as it stands, and with other capitals ("Kursk Offensive", "Kursk offensive").
 */
export function nameKeys(text: string, words: readonly Word[]): string[] {
  const keys = new Set<string>()
  for (const run of runs(text, words)) for (const spelling of spellings(run.words)) keys.add(spelling)
  return [...keys]
}

/**
 * The names in a text, the longest first wherever two overlap; in the order of the text. Only whole words are names:
 * "Ukraine" is not found in "Ukrainian".
 */
export function mentionsIn(text: string, words: readonly Word[], names: NameTable): Mention[] {
  const found: Mention[] = []
  for (const run of runs(text, words)) {
    const entities = names.get(folded(run.words))
    if (entities) found.push({ ...run, entities })
  }
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const taken = new Uint8Array(text.length)
  const free = found.filter(({ from, to }) => {
    // Whatever overlaps and came before is at least as long: it covers one of the two ends.
    if (taken[from] || taken[to - 1]) return false
    taken.fill(1, from, to)
    return true
  })
  return free.sort((a, b) => a.from - b.from)
}

/** Every name of some entities, folded, with the entities that go by it: those whose own name it is first. */
export type NameTable = ReadonlyMap<string, readonly MeantEntity[]>

export function nameTable(entities: readonly NamedEntity[]): NameTable {
  const byName = new Map<string, Map<string, MeantEntity>>()
  for (const { id, type, name, aliases } of entities) {
    for (const [index, one] of [name, ...aliases].entries()) {
      const key = folded(one)
      const meant = byName.get(key) ?? new Map<string, MeantEntity>()
      byName.set(key, meant)
      if (!meant.has(id)) meant.set(id, { id, type, name, byName: index === 0 })
    }
  }
  const inOrder = (a: MeantEntity, b: MeantEntity) => Number(b.byName) - Number(a.byName) || (a.id < b.id ? -1 : 1)
  return new Map([...byName].map(([key, meant]) => [key, [...meant.values()].sort(inOrder)]))
}

interface Run extends Stretch {
  words: string
}

/** Every run of up to eight neighbouring words that may be a name, without a possessive at its end. */
function* runs(text: string, words: readonly Word[]): Generator<Run> {
  for (const [first, { from }] of words.entries()) {
    let mayBeName = false
    for (let last = first; last < Math.min(words.length, first + longestName); last++) {
      const word = words[last] as Word
      if (last > first && !gap.test(text.slice((words[last - 1] as Word).to, word.from))) break
      mayBeName ||= nameLike.test(word.text)
      if (!mayBeName) continue
      const whole = text.slice(from, word.to)
      if (!/\p{L}/u.test(whole)) continue
      const bare = whole.replace(possessive, '')
      yield { words: bare, from, to: from + bare.length }
      if (bare !== whole) yield { words: whole, from, to: word.to }
    }
  }
}

function spellings(words: string): string[] {
  const capital = (word: string) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  const lower = (word: string) => capital(word.toLowerCase())
  const parts = words.split(/(?<=[ \u00a0-])/u)
  const [first = '', ...rest] = parts
  return [
    words,
    capital(words),
    // Only the first word, every word, and all of what is shouted.
    [first, ...rest.map((part) => part.toLowerCase())].join(''),
    parts.map(capital).join(''),
    ...(/^[\p{Lu}\p{P}\p{Z}]{4,}$/u.test(words) ? [parts.map(lower).join('')] : []),
  ]
}
