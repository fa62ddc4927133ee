import { multiplyDecimals } from '../decimal.ts'

/** Numbers as English writes them, in digits or words, and what they come to as decimal strings. */

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales: Readonly<Record<string, string>> = {
  hundred: '100',
  thousand: '1000',
  million: '1000000',
  mln: '1000000',
  billion: '1000000000',
  bn: '1000000000',
}

const smallWord = `(?:${[...small, ...tens].join('|')})`
const scaleWord = `(?:${Object.keys(scales).join('|')})`
/** Commas, thin and hard blanks, and apostrophes part thousands; a plain blank does so too where three digits follow. */
const digits = "\\d{1,3}(?:[,\\u00a0\\u2009\\u202f'’ ]\\d{3})+(?:\\.\\d+)?(?![\\d,.]*\\d)|\\d+(?:\\.\\d+)?"

/** The source of a regular expression, without groups that count, that matches one number. Case does not matter. */
export const numberPattern = `(?:(?:${digits})(?:[ -]${scaleWord}\\b)?|half a (?:dozen|million|billion)\\b|(?:an? )?(?:dozen|hundred|thousand|million|billion)\\b(?! of)|${smallWord}(?:[ -](?:and )?(?:${smallWord}|${scaleWord}))*\\b)`

/** The value of what {@link numberPattern} matched, in plain notation, or null where the words make no number. */
export function numberOf(text: string): string | null {
  const words = text.toLowerCase().trim()
  const parts = new RegExp(`^(${digits})(?:[ -](${scaleWord}))?$`, 'u').exec(words)
  if (parts) {
    const value = (parts[1] ?? '').replace(/[^\d.]/g, '')
    return multiplyDecimals(value, scales[parts[2] ?? ''] ?? '1')
  }
  const half = /^half a (dozen|million|billion)$/.exec(words)
  if (half) return multiplyDecimals('0.5', scales[half[1] ?? ''] ?? '12')
  const one = /^(?:an? )?(dozen|hundred|thousand|million|billion)$/.exec(words)
  if (one) return one[1] === 'dozen' ? '12' : (scales[one[1] ?? ''] ?? null)
  return spelledOut(words.split(/[ -]/).filter((word) => word !== 'and'))
}

/** "two hundred and fifty thousand": hundreds multiply what stands before, larger scales close a group. */
function spelledOut(words: readonly string[]): string | null {
  let total = 0
  let group = 0
  let last = Number.POSITIVE_INFINITY
  for (const word of words) {
    const value = numberWord(word)
    if (value !== undefined) {
      // "twenty five" goes on, "two three" does not.
      if (value >= last) return null
      group += value
      last = value < 20 ? 1 : 10
    } else if (word === 'hundred') {
      group = Math.max(1, group) * 100
      last = 100
    } else {
      const scale = Number(scales[word] ?? Number.NaN)
      if (Number.isNaN(scale)) return null
      total += Math.max(1, group) * scale
      group = 0
      last = Number.POSITIVE_INFINITY
    }
  }
  return String(total + group)
}

function numberWord(word: string): number | undefined {
  const inSmall = small.indexOf(word)
  if (inSmall >= 0) return inSmall
  const inTens = tens.indexOf(word)
  return inTens >= 0 ? 20 + 10 * inTens : undefined
}
