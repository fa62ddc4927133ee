/**
 * The checks of the graph: every invariant that the database itself does not enforce. Most stand in `cypher/checks`;
 * what needs the rules of this program is checked here by the same code that holds it when something is recorded.
 */
import { checks as files } from '../graph/catalogue.generated.ts'
import type { Database, Value } from '../graph/driver.ts'
import { FOREVER } from '../instants.ts'
import { type Check, type Finding, inWords } from './checks/check.ts'
import { claimChecks } from './checks/claims.ts'
import { linkLists, nodeLists, prefixes } from './checks/closed-lists.ts'
import { linkColumns, nodeColumns } from './checks/columns.ts'
import { documentChecks } from './checks/documents.ts'
import { entityChecks } from './checks/entities.ts'
import { foldedCheck } from './checks/folded.ts'
import { logChecks } from './checks/log.ts'
import { model } from './checks/model.ts'
import { compareDerived } from './record/derive.ts'
import { wrongStates } from './record/rebuild-states.ts'

/** How many findings of one check are given. */
const shown = 20

/** How many findings of one check are counted. */
export const counted = 1_000

/** Most of a check's time on little data is the planning of its query: several are planned at once. */
const atOnce = 4

/** An invariant that does not hold. */
export interface Violation {
  name: string
  sentence: string
  /** The first of what breaks it. */
  rows: readonly Finding[]
  /** How much breaks it; {@link counted} stands for that and more. */
  count: number
}

/** What the files of `cypher/checks` may ask for. */
const given: Record<string, Value> = {
  forever: FOREVER,
  prefixes,
  nodeLists,
  linkLists,
  nodeColumns,
  linkColumns,
  modelProperties: model.properties,
  modelLinks: model.links,
}

const fileChecks = Object.values(files).map(
  ({ name, sentence, text, params }): Check => ({
    name: name.replace('checks/', ''),
    sentence,
    async find(database) {
      const values = Object.fromEntries(params.map((param) => [param.name, given[param.name]]))
      // The comment says whose text it is, in the query log of the database too.
      const rows = await database.read(`// ${name}\n${text}\nLIMIT ${counted}`, values)
      return rows.map(([id, found]) => ({ id: String(id), found: inWords(found) }))
    },
  }),
)

const derivedCheck: Check = {
  name: 'derived-relations-follow-from-claims',
  sentence: 'The derived relations are those that follow from the claims and assertions, each once.',
  async find(database) {
    const differences = await compareDerived(database)
    return differences.map(({ id, problem, relation }) => ({ id, found: `${problem}: ${relation}` }))
  },
}

const statesCheck: Check = {
  name: 'claims-show-how-they-stand',
  sentence:
    'The stored states of every claim follow each other from when it was recorded, and say what its status was and is.',
  async find(database) {
    const findings: Finding[] = []
    for await (const finding of wrongStates(database)) findings.push(finding)
    return findings
  },
}

/** Every check there is, in the order of their names. */
export const allChecks: readonly Check[] = [
  ...fileChecks,
  ...claimChecks,
  ...documentChecks,
  ...entityChecks,
  ...logChecks,
  derivedCheck,
  foldedCheck,
  statesCheck,
].sort((a, b) => (a.name < b.name ? -1 : 1))

/**
 * Runs all checks, some at once, and gives those that do not hold. Nothing is changed.
 *
 * @param progress called for each check in the order of their names, with what it found
 */
export async function runChecks(
  database: Database,
  progress: (check: Check, violation: Violation | null) => void = () => {},
): Promise<Violation[]> {
  const running: Promise<Finding[]>[] = []
  const violations: Violation[] = []
  for (const [index, check] of allChecks.entries()) {
    for (const next of allChecks.slice(running.length, index + atOnce)) {
      const findings = next.find(database)
      // A failure is met when its turn comes, below.
      findings.catch(() => undefined)
      running.push(findings)
    }
    const first = (await running[index]) ?? []
    // What a change that is under way shows for a moment is gone at a second look.
    const findings = first.length > 0 ? await check.find(database) : first
    const violation = findings.length > 0 ? violationOf(check, findings) : null
    if (violation) violations.push(violation)
    progress(check, violation)
  }
  return violations
}

function violationOf({ name, sentence }: Check, findings: Finding[]): Violation {
  return { name, sentence, rows: findings.slice(0, shown), count: Math.min(findings.length, counted) }
}
