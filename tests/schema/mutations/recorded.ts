/** What mutations act on: one of each, recorded through the API. */
import type { Ask } from '../../setup/fixture.ts'
import type { World } from '../../setup/world.ts'
import { aCase, aClaim, anAssertion, done } from './a-case.ts'
import type { Recorded } from './good-inputs.ts'

export async function recorded(ask: Ask, world: World): Promise<Recorded> {
  const one = await aCase(ask, world)
  const input = { claim: aClaim(one), assertion: anAssertion(one) }
  const { claim, assertion, change } = await done(
    ask,
    'recordClaim',
    input,
    'claim { id } assertion { id } change { id }',
  )
  const { actor } = await done(ask, 'createActor', { name: 'A state', kind: 'STATE' }, 'actor { id }')
  const judged = { left: one.town, right: actor.id, verdict: 'UNSURE' }
  const { judgement } = await done(ask, 'judgeIdentity', judged, 'judgement { id }')
  return {
    ...one,
    claim: claim.id,
    assertion: assertion.id,
    change: change.id,
    actor: actor.id,
    judgement: judgement.id,
  }
}
