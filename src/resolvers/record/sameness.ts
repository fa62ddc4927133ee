/** Which entities are one, as relations that are stored: whoever reads one of them finds what is said of the others. */
import type { RunFile } from '../../graph/files.ts'
import type { Writer } from '../../graph/write.ts'
import { samenessOf } from '../rules/identity/sameness.ts'

/** Derives anew who is one with those that a change judged about, within it and after all that it writes. */
export async function recordSameness({ run, change }: SamenessWriter): Promise<void> {
  const judgements = await run('judgement/find-sameness', { at: change.recordedAt })
  if (judgements.length === 0) return
  const entities = [...new Set(judgements.flatMap(({ left, right }) => [left, right]))]
  await Promise.all([
    run('derive/remove-sameness', { entities }),
    run('derive/put-relations', { relations: asWritten(judgements) }),
  ])
}

type SamenessWriter = Pick<Writer, 'run'> & { change: Pick<Writer['change'], 'recordedAt'> }

/** Derives all of it anew. */
export async function rebuildSameness(run: RunFile): Promise<void> {
  const [judgements, stored] = await Promise.all([
    run('derive/list-judged-same', {}),
    run('derive/stored-sameness', {}),
  ])
  await run('derive/remove-sameness', { entities: [...new Set(stored.map(({ from }) => from))] })
  await run('derive/put-relations', { relations: asWritten(judgements) })
}

function asWritten(judgements: Parameters<typeof samenessOf>[0]) {
  return samenessOf(judgements).map(({ type, from, to, ...properties }) => ({ type, from, to, properties }))
}
