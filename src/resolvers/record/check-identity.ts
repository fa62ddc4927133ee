/** Whether judgements can stand beside those that stand: no two things are the same and different, through whatever others. */
import type { RowOf, RunFile } from '../../graph/files.ts'
import { FOREVER } from '../../instants.ts'
import { chainAgainst, type JudgedPair, sentenceOf } from '../rules/identity/clusters.ts'
import { type Problems, quoted } from './problems.ts'
import type { JudgementRow } from './resolve-remarks.ts'

/** A judgement that is to be recorded, with who judges and its place in the input. */
export interface PlacedJudgement {
  judgement: Pick<JudgementRow, 'id' | 'left' | 'right' | 'verdict' | 'by'>
  path: readonly (string | number)[]
}

/**
 * Reports each judgement against which others stand, those of the same input before it among them. What ends with the
 * same change does not count: by default what the judges said of the same two before.
 */
export async function checkIdentity(
  run: RunFile,
  placed: readonly PlacedJudgement[],
  problems: Problems,
  ends: (judgement: RecordedJudgement) => boolean = saidAnew(placed),
): Promise<void> {
  const decided = placed.filter(({ judgement }) => judgement.verdict !== 'UNSURE')
  if (decided.length === 0) return
  const ids = [...new Set(decided.flatMap(({ judgement }) => [judgement.left, judgement.right]))].sort()
  const found = await run('judgement/find-joined', { ids, forever: FOREVER })
  // The checks hold the verdicts to the closed list.
  const standing = found.filter((one) => !ends(one)) as JudgedPair[]
  for (const { judgement, path } of decided) {
    const pair = judgement as JudgedPair
    const chain = chainAgainst(standing, pair)
    if (chain) {
      const two = `${quoted(pair.left)} and ${quoted(pair.right)}`
      const message = `Expected a judgement that goes together with those that stand, found ${pair.verdict} of ${two}, against which there is a chain of ${sentenceOf(chain)}.`
      const details = { judgements: chain.map(({ id }) => id) }
      problems.add('judgement.contradicted', path, message, 'IDENTITY_CONTRADICTED', details)
    } else standing.push(pair)
  }
}

type RecordedJudgement = RowOf<'judgement/find-joined'>

function saidAnew(placed: readonly PlacedJudgement[]): (judgement: RecordedJudgement) => boolean {
  const said = new Set(placed.map(({ judgement }) => saidBy(judgement)))
  return (judgement) => said.has(saidBy(judgement))
}

function saidBy({ left, right, by }: Pick<JudgementRow, 'left' | 'right' | 'by'>): string {
  return JSON.stringify([[left, right].sort(), by])
}
