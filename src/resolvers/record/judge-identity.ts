import type { Database } from '../../graph/driver.ts'
import type { Written } from '../../graph/write.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import { carryOut } from './carry-out.ts'
import { checkIdentity } from './check-identity.ts'
import type { JudgementInput } from './input.ts'
import { Kinds } from './kinds.ts'
import { quoted } from './problems.ts'
import { findKinds } from './references.ts'
import { judgementRow } from './resolve-remarks.ts'

export type JudgeIdentityInput = Omit<JudgementInput, 'id' | 'by'> & { operationId?: string }

/**
 * Records what somebody judges about two entities, or two claims, being the same. What they judged of the two before is
 * taken back.
 *
 * @throws RecordRejected, with IDENTITY_CONTRADICTED where two things would be the same and different; OperationConflict;
 *   DatabaseError
 */
export function judgeIdentity(
  database: Database,
  input: JudgeIdentityInput,
  by: string,
): Promise<Written<{ judgement: string }>> {
  return carryOut(
    database,
    { name: 'judgeIdentity', input, by },
    {
      check: async (run, problems, operationId) => {
        const kinds = new Kinds(await findKinds(run, input))
        const judgement = judgementRow({ operationId }, input, kinds, [], problems, by)
        if (problems.all.length === 0) await checkIdentity(run, [{ judgement, path: ['verdict'] }], problems)
        return judgement
      },
      put: async ({ run, log }, judgement) => {
        await run('judgement/record-judgements', { judgements: [judgement] })
        log({ after: canonicalJson(judgement) })
        return { judgement: judgement.id }
      },
    },
  )
}

export interface RetractJudgementInput {
  operationId?: string
  judgement: string
  reason: string
}

/**
 * Takes a judgement back: it stands no longer, whoever judged, and stays to be read as known before.
 *
 * @throws RecordRejected, with NOT_FOUND where there is none that stands; OperationConflict; DatabaseError
 */
export function retractJudgement(
  database: Database,
  input: RetractJudgementInput,
  by: string,
): Promise<Written<{ judgement: string }>> {
  const { judgement: id, reason } = input
  return carryOut(
    database,
    { name: 'retractJudgement', input, by },
    {
      check: async (run, problems) => {
        const [found] = await run('judgement/find-standing', { id })
        if (!found?.['stands']) {
          const why = found ? 'which was taken back' : 'which nothing has'
          const message = `Expected the id of a judgement that stands, found ${quoted(id)}, ${why}.`
          problems.add(found ? 'judgement.retracted' : 'id.unknown', ['judgement'], message, 'NOT_FOUND')
        }
        problems.expectWords('judgement.reason', reason, 10_000, ['reason'])
      },
      put: async ({ run, log, change }) => {
        await run('judgement/retract-judgement', { id, reason })
        log({ after: canonicalJson({ judgement: id, reason, retractedAt: change.recordedAt }) })
        return { judgement: id }
      },
    },
  )
}
