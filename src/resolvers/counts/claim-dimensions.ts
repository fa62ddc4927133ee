/**
 * What claims can be counted by: one table, from which the API's list is made. Each dimension says which parts of
 * `cypher/claim-count/list.cypher` take part for it, and whether one claim can stand in several of its groups.
 */
import { UserError } from '../../errors.ts'

interface Dimension {
  /** For a stranger: what a group has in common. */
  readonly description: string
  /** The arguments of the query that it needs. */
  readonly needs: readonly string[]
  /** Whether one claim can stand in several groups; then each of them counts it once. */
  readonly repeats: boolean
}

const own = (name: string, description: string): Dimension => ({ description, needs: [name], repeats: false })
const stood = (name: string, description: string): Dimension => {
  return { description, needs: ['status', name], repeats: false }
}
const spoken = (needs: readonly string[], description: string): Dimension => {
  return { description, needs: ['assertion', ...needs], repeats: true }
}

export const claimDimensions = {
  PREDICATE: own('predicate', 'What the claim says of its subject.'),
  MODALITY: own('modality', 'Whether it says what is, what is intended, or what is expected.'),
  SUBJECT: own('subject', 'Whom or what it is about.'),
  OBJECT: own('object', 'Whom or what the subject acts on; none where the predicate has no object.'),
  PLACE: own('place', 'Where it is said to be; none where no place is given.'),
  SOURCE: spoken(['origin', 'source'], 'Who said it first; none where the lineage is unknown.'),
  PUBLISHER: spoken(['publisher'], 'Who published a document that says it.'),
  DOCUMENT: spoken(['document'], 'A document that says it.'),
  STANCE: spoken(['stance'], 'What an assertion does with it: says, denies, doubts it.'),
  VOICE: spoken(['voice'], 'Whose words a document uses for it.'),
  RELIABILITY: spoken(
    ['origin', 'reliability'],
    'How reliable who said it first is judged to be, by the latest assessment of each assessor; none where nobody judged.',
  ),
  CREDIBILITY: {
    description:
      'How credible it is judged to be, by the latest assessment of each assessor; none where nobody judged.',
    needs: ['credibility'],
    repeats: true,
  },
  SUPPORT: stood('support', 'What stands behind it.'),
  DISPUTE: stood('dispute', 'What stands against it.'),
  LIFECYCLE: stood('lifecycle', 'What became of its record; claims that were corrected are not counted.'),
  VALID_YEAR: own('validYear', 'The year in which it begins to hold, UTC; none where no beginning is given.'),
  VALID_MONTH: own('validMonth', 'The month in which it begins to hold, UTC; none where no beginning is given.'),
  SAID_MONTH: spoken(['saidMonth'], 'The month in which it was said, UTC; none where that is not known.'),
  RECORDED_MONTH: own('recordedMonth', 'The month in which it was recorded, UTC.'),
} as const satisfies Record<string, Dimension>

export type ClaimDimension = keyof typeof claimDimensions

export const MOST_DIMENSIONS = 3
export const DEFAULT_GROUPS = 100
export const MOST_GROUPS = 1_000

/**
 * The arguments of `cypher/claim-count/list.cypher` for these dimensions.
 *
 * @throws UserError BAD_USER_INPUT for none, too many or the same one twice, and for a number of groups out of bounds
 */
export function countArguments(by: readonly ClaimDimension[], first: number | null | undefined) {
  if (by.length < 1 || by.length > MOST_DIMENSIONS || new Set(by).size < by.length) {
    throw new UserError(
      'BAD_USER_INPUT',
      `Expected "by" to name 1 to ${MOST_DIMENSIONS} different dimensions, found ${by.join(', ') || 'none'}.`,
      { inputPath: ['by'] },
    )
  }
  const groups = first ?? DEFAULT_GROUPS
  if (groups < 1 || groups > MOST_GROUPS) {
    throw new UserError('BAD_USER_INPUT', `Expected "first" between 1 and ${MOST_GROUPS}, found ${groups}.`, {
      inputPath: ['first'],
    })
  }
  const dimensions: Dimension[] = by.map((name) => claimDimensions[name])
  const needs = dimensions.flatMap((dimension) => dimension.needs)
  if (dimensions.some(({ repeats }) => repeats)) needs.push('repeatedly')
  return { first: groups, ...Object.fromEntries(needs.map((name) => [name, true])) }
}
