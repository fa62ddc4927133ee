/** Which passages of a text are coded, and which are left to do. */
import type { Span } from '../code-points.ts'
import { overlap, PassageReader, type Quoted, type Stretch } from './passages.ts'
import { sentencesOf } from './sentences.ts'

/** An excerpt that a standing assertion quotes. */
export interface CodedSpan extends Span {
  readonly id: string
}

/** A passage in which every character is quoted by the same excerpts, or by none. */
export interface CoveredPassage extends Quoted {
  /** The excerpts that quote it, by where they start; none for a passage that is left to do. */
  readonly excerpts: readonly string[]
}

export interface Coverage {
  /** Letters, digits and other signs; blanks and punctuation are not counted. */
  readonly characters: number
  readonly codedCharacters: number
  readonly sentences: number
  /** The sentences of which at least one counted character is quoted. */
  readonly codedSentences: number
  /** In the order of the text; every counted character stands in exactly one. */
  readonly passages: readonly CoveredPassage[]
}

const counted = /[^\p{P}\p{Z}\p{C}]/gu
const edges = /^[\p{Z}\p{C}]+|[\p{Z}\p{C}]+$/gu

/**
 * How far a text is coded. What no excerpt quotes is cut at the ends of sentences, so that each passage is one thing to
 * do; a passage of mere blanks and punctuation is none.
 */
export function coverageOf(text: string, excerpts: readonly CodedSpan[]): Coverage {
  const reader = new PassageReader(text)
  const sentences = sentencesOf(text)
  const coded = excerpts
    .map((excerpt) => ({ id: excerpt.id, ...reader.stretchOf(excerpt) }))
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1))
  const pieces = piecesOf(text, coded, sentences)
  const passages = pieces.flatMap(({ from, to, excerpts: by }) => {
    const stretch = trimmed(text, { from, to })
    return count(text, stretch) === 0 ? [] : [{ ...reader.quote(stretch), excerpts: by }]
  })
  const quoted = pieces.filter((piece) => piece.excerpts.length > 0)
  return {
    characters: count(text, { from: 0, to: text.length }),
    codedCharacters: quoted.reduce((sum, piece) => sum + count(text, piece), 0),
    sentences: sentences.length,
    codedSentences: codedSentences(text, sentences, quoted),
    passages,
  }
}

interface Piece extends Stretch {
  excerpts: string[]
}

/** The text, cut wherever an excerpt begins or ends, and at the sentences where nothing is quoted. */
function piecesOf(text: string, coded: readonly (Stretch & { id: string })[], sentences: readonly Stretch[]): Piece[] {
  const cuts = new Set([
    0,
    text.length,
    ...coded.flatMap(({ from, to }) => [from, to]),
    ...sentences.map(({ to }) => to),
  ])
  const at = [...cuts].sort((a, b) => a - b)
  const pieces: Piece[] = []
  let open: (Stretch & { id: string })[] = []
  let next = 0
  for (const [index, from] of at.slice(0, -1).entries()) {
    const to = at[index + 1] ?? text.length
    open = open.filter((excerpt) => excerpt.to > from)
    for (; next < coded.length && (coded[next]?.from ?? 0) <= from; next++)
      open.push(coded[next] as (typeof coded)[number])
    const excerpts = open.filter((excerpt) => overlap(excerpt, { from, to })).map(({ id }) => id)
    const last = pieces.at(-1)
    // A quoted passage may go over several sentences.
    if (last && excerpts.length > 0 && last.excerpts.join() === excerpts.join())
      pieces[pieces.length - 1] = { ...last, to }
    else pieces.push({ from, to, excerpts })
  }
  return pieces
}

function codedSentences(text: string, sentences: readonly Stretch[], quoted: readonly Stretch[]): number {
  let next = 0
  return sentences.filter((sentence) => {
    while (next < quoted.length && (quoted[next]?.to ?? 0) <= sentence.from) next++
    for (let at = next; at < quoted.length && (quoted[at]?.from ?? 0) < sentence.to; at++) {
      const { from, to } = quoted[at] as Stretch
      if (count(text, { from: Math.max(from, sentence.from), to: Math.min(to, sentence.to) }) > 0) return true
    }
    return false
  }).length
}

function trimmed(text: string, { from, to }: Stretch): Stretch {
  const piece = text.slice(from, to)
  const start = piece.length - piece.replace(/^[\p{Z}\p{C}]+/u, '').length
  return { from: from + start, to: from + start + piece.replace(edges, '').length }
}

function count(text: string, { from, to }: Stretch): number {
  return text.slice(from, to).match(counted)?.length ?? 0
}
