/** What a search asks of the graph. `cypher/search-hit/list.cypher` answers it. */
import { UserError } from '../../errors.ts'
import { typeOfId } from '../ids.ts'
import { storedId } from '../node.ts'
import { lowered } from './letters.ts'
import { questionOf, scoresOf, searchWords } from './search-words.ts'

/** What can be searched: the full-text index of each kind, and how much a hit of it is worth. */
const kinds = {
  ENTITY: {
    index: 'entityState_names',
    weight: 1,
    description: 'Actors, units, places, events and sources, by name and alias; under a former name, too.',
  },
  CLAIM: { index: 'claim_statement', weight: 0.9, description: 'Claims, by their statement and their wording.' },
  DOCUMENT: { index: 'document_text', weight: 0.85, description: 'Documents, by title and text.' },
  EXCERPT: { index: 'excerpt_exact', weight: 0.8, description: 'Quoted passages, by their words.' },
} as const
export type SearchKind = keyof typeof kinds
export const searchKinds: Readonly<Record<SearchKind, { description: string }>> = kinds

/**
 * How many of a kind are ranked, those with the best words; more of them where others may be closer. A search as of an
 * earlier time finds the same later, as long as no more than this have its words; beyond it, and among more than fifty
 * words that a misspelling could stand for, what was recorded since can push something out.
 */
export const MOST_HITS = 1_000
export const MOST_HITS_CLOSE = 10_000

export interface SearchArguments {
  text: string
  kinds?: readonly SearchKind[] | null | undefined
  closeTo?: string | null | undefined
}

/**
 * The arguments of the query.
 *
 * @throws UserError BAD_USER_INPUT for a text that has no words or too many, or an id of no kind
 */
export function searchArguments({ text, kinds: wanted, closeTo }: SearchArguments) {
  const words = searchWords(text)
  const whole = lowered(text).trim().replace(/\s+/gu, ' ')
  if (closeTo != null && typeOfId(closeTo) === undefined) {
    const found = JSON.stringify(closeTo.slice(0, 80))
    throw new UserError('BAD_USER_INPUT', `Expected "closeTo" to be an id such as "place_…", found ${found}.`, {
      inputPath: ['closeTo'],
    })
  }
  const asked = (Object.keys(kinds) as SearchKind[]).filter((kind) => !wanted || wanted.includes(kind))
  const query = `(${questionOf(words)})`
  return {
    text,
    named: asked.every((kind) => kind === 'ENTITY') ? [] : [{ query, whole }],
    most: closeTo == null ? MOST_HITS : MOST_HITS_CLOSE,
    searches: asked.map((kind) => ({
      index: kinds[kind].index,
      query,
      weight: kinds[kind].weight,
      ...scoresOf(words),
      whole: kind === 'ENTITY' ? whole : null,
      phrase: kind !== 'ENTITY' && words.length > 1 ? whole : null,
    })),
    ...(closeTo != null && { closeTo: storedId(closeTo) }),
  }
}
