import { UserError } from '../errors.ts'
import type { CodingRow, CoveredPassageRow } from '../graph/catalogue.generated.ts'
import { type Row, SCOPE, type Scope, TYPE } from '../graph/row.ts'
import { type Coverage, type CoveredPassage, coverageOf } from './rules/reading/coverage.ts'

export const codingColumns = ['text', 'excerpts'] as const

/** How many passages are given at once unless told otherwise, and at most. */
export const DEFAULT_PASSAGES = 100
export const MOST_PASSAGES = 500

/** A passage as the API shows it: its excerpts are read when they are asked for. */
export type ShownPassage = Omit<CoveredPassage, 'excerpts'> & CoveredPassageRow & { coded: boolean }

type Coding = Pick<CodingRow, (typeof codingColumns)[number]> & Pick<Row, typeof SCOPE>

// The fields of one coverage share what it takes to work it out.
const known = new WeakMap<readonly unknown[], Coverage>()

/** How far a document is coded; of one that is merely cited there is nothing to code. */
export function coverage({ text, excerpts }: Coding): Coverage {
  const found = known.get(excerpts)
  if (found) return found
  // The catalogue knows a list by that word only; `document/coverage` says what is in it.
  const spans = (excerpts as [string, number, number][]).map(([id, start, end]) => ({ id, start, end }))
  const made = coverageOf(text ?? '', text === null ? [] : spans)
  known.set(excerpts, made)
  return made
}

/** A share from 0 to 1; 1 where there is nothing to do. */
export function shareOf(part: number, all: number): number {
  return all === 0 ? 1 : part / all
}

/**
 * Some passages of a coverage.
 *
 * @param asked `from`: only passages that end after this code point; `coded`: only such passages
 * @throws UserError BAD_USER_INPUT for a part that cannot be given
 */
export function passagesOf(
  coding: Coding,
  { from, first, coded }: { from: number; first: number; coded?: boolean | null | undefined },
): ShownPassage[] {
  if (first < 1 || first > MOST_PASSAGES) {
    throw new UserError('BAD_USER_INPUT', `Expected \`first\` from 1 to ${MOST_PASSAGES}, found ${first}.`)
  }
  const scope = coding[SCOPE] as Scope
  return coverage(coding)
    .passages.filter(({ end, excerpts }) => end > from && (coded == null || coded === excerpts.length > 0))
    .slice(0, first)
    .map(({ excerpts, ...passage }) => ({
      ...passage,
      [TYPE]: 'CoveredPassage',
      [SCOPE]: scope,
      excerptIds: [...excerpts],
      coded: excerpts.length > 0,
    }))
}
