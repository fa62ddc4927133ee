/**
 * The fingerprint of a text, by which near-copies are found without comparing all with all: minhash over shingles of
 * three words (Broder 1997), its values put together in bands (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets,
 * ch. 3). Two texts agree in about the share of their values that they share of their shingles; that they agree in a whole
 * band is likely for near-copies (95 of 100 pairs that share 40 %, 99 of 100 that share 50 %) and unlikely for others (1 of 3,000
 * that share 2 %). The bands are what the index holds.
 */
import { folded, wordsOf } from './words.ts'

/** Words to a shingle. */
const shingle = 3
/** Texts with fewer words than this are too short to tell a copy. */
export const fewestWords = 8
export const bands = 42
/** Values to a band, each of 32 bits, eight hexadecimal digits. */
export const valuesPerBand = 3

/**
 * The bands of a text, `bands` of them, each its number and its values in hexadecimal; null for a text that is too short.
 * Case, punctuation, blanks and the form of letters make no difference. It depends on the words alone and must not change
 * while fingerprints are stored: `npm run rebuild` makes them anew.
 */
export function fingerprintOf(text: string): string[] | null {
  const words = wordsOf(folded(text)).map((word) => word.text)
  if (words.length < fewestWords) return null
  const least = new Uint32Array(bands * valuesPerBand).fill(0xffffffff)
  const seen = new Set<number>()
  for (let at = 0; at + shingle <= words.length; at++) {
    const hash = hashOf(words.slice(at, at + shingle).join(' '))
    if (seen.has(hash)) continue
    seen.add(hash)
    for (const [index, seed] of seeds.entries()) {
      const value = mixed(hash ^ seed)
      if (value < (least[index] ?? 0)) least[index] = value
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    const values = [...least.subarray(band * valuesPerBand, (band + 1) * valuesPerBand)]
    return [band, ...values].map((value, index) => value.toString(16).padStart(index === 0 ? 2 : 8, '0')).join('')
  })
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3: a permutation of the 32-bit numbers, so that each seed orders the shingles anew. */
function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const seeds = Array.from({ length: bands * valuesPerBand }, (_, index) => mixed(Math.imul(index + 1, 0x9e3779b9)))

/** The estimated share of shingles that two texts have in common, from 0 to 1. */
export function similarityOf(one: readonly string[], other: readonly string[]): number {
  let alike = 0
  for (const [band, values] of one.entries()) {
    for (let at = 2; at < values.length; at += 8) {
      if (values.slice(at, at + 8) === other[band]?.slice(at, at + 8)) alike++
    }
  }
  return alike / (valuesPerBand * bands)
}
