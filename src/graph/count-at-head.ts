/** Counting as of the head of the log, where less has to be looked at: nothing was recorded after it. */
import { typeNamed } from './catalogue.generated.ts'
import { PAST } from './catalogue.ts'
import { conditionOf, whatCompares } from './filters.ts'
import { labelOf } from './neighbours.ts'
import type { Fetch } from './plan.ts'
import type { Surroundings } from './readings.ts'

/** Whether a file says what need not be looked at. It is right if no change was committed until they were counted, which the head read after it tells. */
export function countsAtHead({ file, args, count }: Fetch): boolean {
  return count && Object.keys(args).length === 0 && file.lines.some(({ when }) => when.includes(PAST))
}

/** Whether such a count is that of all rows, which the database keeps for a label: nothing has to be read for it. */
export function countsWhole(fetch: Fetch): boolean {
  return countsAtHead(fetch) && fetch.filter === undefined
}

/** Whether it is that of all rows with some values in columns of their own: an index may have them. */
export function countsPlainly(fetch: Fetch): boolean {
  const type = typeNamed(fetch.file.to?.type ?? '')
  if (!countsAtHead(fetch) || !type || !fetch.filter) return false
  const compared = whatCompares(fetch.filter, type)
  return !compared.has('state') && !compared.has('else')
}

/** The labels whose indexes have until when their rows stood. */
const endLabels: Readonly<Record<string, string>> = { retractedAt: 'Entity', correctedAt: 'Claim' }

/**
 * Lines that return how many rows a label has, less those that stand no more, as the file says for the head of the log:
 * few, so that of all others nothing is read but what the filter compares.
 */
export function allCounted({ file, filter }: Fetch, { bind }: Surroundings, total: string): string[] {
  const { name, lines, to } = file
  const type = typeNamed(to?.type ?? '')
  const label = labelOf(to?.type ?? '')
  const [, column = ''] =
    /\.(\w+) > \$known$/.exec(lines.find(({ when }) => when.includes(`!${PAST}`))?.text ?? '') ?? []
  const fits = (variable: string) => (filter && type ? [conditionOf(filter, variable, type, bind)] : [])
  const every = [`// ${name}`, `MATCH (every:${label})`, ...fits('every').map((condition) => `WHERE ${condition}`)]
  const ends = endLabels[column]
  if (ends === undefined) return [...every, `RETURN count(*) AS ${total}`]
  return [
    ...every,
    'WITH count(*) AS all',
    'CALL (all) {',
    `  MATCH (ended:${ends})`,
    // As a value: a label would be scanned.
    `  WHERE ended.${column} <= $p.known AND '${label}' IN labels(ended)`,
    ...fits('ended').map((condition) => `    AND (${condition})`),
    '  RETURN count(*) AS gone',
    '}',
    `RETURN all - gone AS ${total}`,
  ]
}
