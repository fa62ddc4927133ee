/**
 * Undoes one change as a whole, by a new one: what it recorded is taken back, what it took back or replaced is recorded
 * again, what it told anew about an entity is told as it was before. Nothing is deleted; as known before, all stays as
 * it was. What was captured stays, too: a document that nobody quotes says nothing, and a claim that nobody makes is
 * unsupported. It is not possible where something later rests on what the change did.
 */
import type { Database } from '../../graph/driver.ts'
import type { RunFile } from '../../graph/files.ts'
import type { Writer, Written } from '../../graph/write.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import type { EffectKind } from '../rules/terms.ts'
import { carryOut } from './carry-out.ts'
import { checkIdentity } from './check-identity.ts'
import { type FormerEntity, stateOf } from './current-entity.ts'
import { deriveFor } from './derive.ts'
import { madeId } from './made-id.ts'
import { type Problems, quoted, RecordRejected } from './problems.ts'
import { type AssertionRow, keyed } from './resolve-assertion.ts'
import { checkHolders, findHolders } from './resolve-external-ids.ts'
import { settleAssertions } from './settle.ts'

export interface UndoChangeInput {
  operationId?: string
  /** The id of the change. */
  change: string
  reason: string
}

interface Effect {
  id: string
  kind: EffectKind
  label: string
  /** Whether it still is as the change left it. */
  stands: boolean
}

interface Undo {
  at: number
  effects: Effect[]
  former: FormerEntity[]
  /** Caveats, judgements and assessments that are recorded again. */
  restored: { id: string; newId: string }[]
  /** Assertions that are recorded again. */
  assertions: AssertionRow[]
  /** The claims of all the assertions concerned. */
  claims: string[]
}

/**
 * @throws RecordRejected, with NOT_FOUND where there is no such change, CHANGE_RESTED_UPON where something later rests on
 *   what it did, IDENTITY_CONTRADICTED where a judgement would be recorded again that others stand against; OperationConflict; DatabaseError
 */
export function undoChange(
  database: Database,
  input: UndoChangeInput,
  by: string,
): Promise<Written<{ undone: string }>> {
  return carryOut(
    database,
    { name: 'undoChange', input, by },
    {
      check: (run, problems, operationId) => checkUndo(run, input, problems, operationId),
      put: (writer, undo) => putUndo(writer, input, undo),
    },
  )
}

async function checkUndo(
  run: RunFile,
  { change: id, reason }: UndoChangeInput,
  problems: Problems,
  operationId: string,
): Promise<Undo> {
  problems.expectWords('change.reason', reason, 10_000, ['reason'])
  const [change] = await run('change/find-change', { id })
  if (!change) {
    problems.add('id.unknown', ['change'], `Expected the id of a change, found ${quoted(id)}.`, 'NOT_FOUND')
    throw new RecordRejected(problems.all)
  }
  const at = change.recordedAt
  const effects = (await run('change/find-undoable', { at })) as Effect[]
  const changed = effects.filter(({ kind }) => kind === 'CHANGED').map((effect) => effect.id)
  const former = (await run('entity/find-former', { ids: changed, at })) as FormerEntity[]
  await checkResting(run, id, at, effects, former, problems)
  const newIdOf = (old: string) => madeId(prefixOf(old), { operationId }, [old])
  const ended = effects.filter(({ kind, label }) => (kind === 'RETRACTED' && !isEntity(label)) || kind === 'REPLACED')
  const asserted = await findAssertions(run, effects)
  const again = asserted.filter((row) => ended.some((effect) => effect.id === row.id))
  // What was recorded anew since stands already.
  const { fresh } = await settleAssertions(
    run,
    again.map((row) => keyed({ ...row, id: newIdOf(row.id) })),
  )
  await checkJudgements(run, effects, problems)
  return {
    at,
    effects,
    former,
    restored: ended.filter(({ label }) => label !== 'Assertion').map((old) => ({ id: old.id, newId: newIdOf(old.id) })),
    assertions: fresh,
    claims: [...new Set(asserted.map(({ claim }) => claim))],
  }
}

/** Reports judgements that cannot be recorded again, since others stand against them by now. */
async function checkJudgements(run: RunFile, effects: readonly Effect[], problems: Problems): Promise<void> {
  const judgements = effects.filter(({ label }) => label === 'Judgement')
  const again = judgements.filter(({ kind }) => kind === 'RETRACTED').map((effect) => effect.id)
  if (again.length === 0) return
  const found = await run('judgement/find-recorded', { ids: again })
  const placed = found.map((judgement) => ({ judgement, path: ['change'] }))
  const ended = new Set(judgements.filter(({ kind }) => kind === 'RECORDED').map((effect) => effect.id))
  await checkIdentity(run, placed, problems, ({ id }) => ended.has(id))
}

/** The assertions that a change recorded or took back, with all they consist of. */
async function findAssertions(run: RunFile, effects: readonly Effect[]): Promise<Omit<AssertionRow, 'contentKey'>[]> {
  const ids = effects.filter(({ label }) => label === 'Assertion').map((effect) => effect.id)
  if (ids.length === 0) return []
  return (await run('assertion/find-recorded', { ids })) as Omit<AssertionRow, 'contentKey'>[]
}

/** Reports what stands in the way: what rests on what the change did, and what cannot be put back. */
async function checkResting(
  run: RunFile,
  id: string,
  at: number,
  effects: readonly Effect[],
  former: readonly FormerEntity[],
  problems: Problems,
): Promise<void> {
  const resting = new Map<string, string>()
  for (const { id: later, base } of await run('change/find-resting', { at })) resting.set(later, base)
  for (const { id: base, kind, label, stands } of effects) {
    const isFinal = kind === 'CORRECTED' || (kind === 'RETRACTED' && isEntity(label))
    if (isFinal || (kind === 'CHANGED' && !stands)) resting.set(base, base)
  }
  for (const { oldLinks } of former) for (const { to, stands } of oldLinks) if (!stands) resting.set(to, to)
  if (resting.size > 0) {
    const list = [...resting.keys()].slice(0, 10).map(quoted).join(', ')
    const message = `Expected a change on which nothing rests, found ${quoted(id)}, on which rest ${list}${resting.size > 10 ? ' and more' : ''}.`
    problems.add('change.rested-upon', ['change'], message, 'CHANGE_RESTED_UPON', { resting: [...resting.keys()] })
  } else if (!effects.some(({ stands }) => stands)) {
    const message = `Expected a change of which something can be taken back, found ${quoted(id)}, of which nothing can.`
    problems.add('change.undone', ['change'], message)
  }
  const taken = former.flatMap(({ oldExternalIds }) => oldExternalIds)
  const placed = taken.map((row) => ({ row, path: ['change'] }))
  checkHolders(placed, await findHolders(run, taken), problems)
}

async function putUndo(
  { run, log }: Writer,
  { change: id, reason }: UndoChangeInput,
  { at, effects, former, restored, assertions, claims }: Undo,
): Promise<{ undone: string }> {
  await run('change/retract-recorded', { at, reason })
  if (restored.length > 0) await run('node/restore-nodes', { nodes: restored })
  if (assertions.length > 0) await run('assertion/record-assertions', { assertions })
  for (const entity of former) await tellAsBefore(run, entity)
  if (claims.length > 0) await deriveFor(run, claims)
  const after = { reason, restored, assertions, entities: former }
  log({ before: canonicalJson({ change: id, effects }), after: canonicalJson(after) })
  return { undone: id }
}

async function tellAsBefore(run: RunFile, entity: FormerEntity): Promise<void> {
  const { id, location, newExternalIds, oldExternalIds, newLinks, oldLinks } = entity
  await run('entity/record-state', { id, state: stateOf(entity), location })
  if (newExternalIds.length > 0) await run('external-id/retract-external-ids', { externalIds: newExternalIds })
  if (oldExternalIds.length > 0) await run('external-id/record-external-ids', { externalIds: oldExternalIds })
  if (newLinks.length > 0) await run('entity/retract-links', { links: newLinks })
  if (oldLinks.length > 0) await run('entity/record-links', { links: oldLinks })
}

function isEntity(label: string): boolean {
  return ['Actor', 'Unit', 'Place', 'Event', 'Source'].includes(label)
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf('_'))
}
