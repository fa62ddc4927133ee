/** The parts of a sentence that each may be a claim. */
import type { Stretch } from '../reading/passages.ts'

const joints = /(?:[;:]|,? [—–]|, (?:and|but|while|whereas|though)(?= )|,(?= (?:it|they|he|she|we) ))\s+/gu
const around = /^[\s,;:.!?…"'“”„«»‘’()–—-]+|[\s,;:.!?…"'“”„«»‘’()–—-]+$/gu

/**
 * A sentence cut at semicolons, colons and what joins main clauses; each part without the marks around it, and without
 * the attribution where that stands at one of its ends.
 */
export function clausesOf(sentence: string, attribution: Stretch | null): Stretch[] {
  const cuts = [...sentence.matchAll(joints)].map(({ 0: joint, index }) => ({
    end: index,
    begin: index + joint.length,
  }))
  const ends = [...cuts.map(({ end }) => end), sentence.length]
  return [0, ...cuts.map(({ begin }) => begin)].flatMap((from, at) => {
    const whole = bare(sentence, { from, to: ends[at] ?? sentence.length })
    const clause = attribution ? without(sentence, whole, attribution) : whole
    return clause.to > clause.from ? [clause] : []
  })
}

function without(sentence: string, clause: Stretch, attribution: Stretch): Stretch {
  const [from, to] = [Math.max(clause.from, attribution.from), Math.min(clause.to, attribution.to)]
  if (from >= to) return clause
  const before = bare(sentence, { from: clause.from, to: from })
  const after = bare(sentence, { from: to, to: clause.to })
  // In the middle of the clause it stays: a quote has no gaps.
  if (before.to > before.from && after.to > after.from) return clause
  return before.to > before.from ? before : { ...after, from: afterThat(sentence, after) }
}

/** "said that Russia …", "said on 11 November that its …" */
function afterThat(sentence: string, { from, to }: Stretch): number {
  return from + (/^(?:on [^,]{1,20} )?that /u.exec(sentence.slice(from, to))?.[0].length ?? 0)
}

/** Without marks and blanks at its ends; a closing bracket or a sign of per cent stays. */
function bare(sentence: string, { from, to }: Stretch): Stretch {
  const piece = sentence.slice(from, to)
  const trimmed = piece.replace(around, '')
  const begin = from + (piece.length - piece.replace(/^[\s,;:.!?…"'“”„«»‘’()–—-]+/u, '').length)
  return { from: begin, to: trimmed === '' ? begin : begin + trimmed.length }
}
