import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

test('what was taken back or replaced is still there by its id, and says so; not to whoever asks as known before', async ({
  ask,
  world,
}) => {
  const [caveat, judgement] = [world.id('caveat', 'c'), world.id('judgement', 'j')]
  const [first, second] = [world.id('assessment', 'first'), world.id('assessment', 'second')]
  const source = world.source('s')
  const claim = world.id('claim', 'c')
  const assessed = { scale: 'RELIABILITY', of: source, by: 'ann' } as const
  await world.record([{ id: claim, predicate: 'DESCRIBED_AS', subject: source, wording: 'calm' }], {
    caveats: [{ id: caveat, kind: 'CODER_NOTE', text: 'Perhaps.', qualifies: [{ claim, scope: 'STATED' }] }],
    judgements: [{ id: judgement, left: source, right: world.source('other'), verdict: 'SAME' }],
  })
  const { known: before } = await world.record([], { assessments: [{ ...assessed, id: first, value: 'B' }] })
  const { known: replaced } = await world.record([], { assessments: [{ ...assessed, id: second, value: 'E' }] })
  const retracted = await world.change(
    `MATCH (node:Caveat|Judgement) WHERE node.id IN $ids
     SET node.retractedAt = $at, node.retractedBy = 'ben', node.retractionReason = 'A slip.'`,
    { ids: [caveat, judgement] },
  )
  const read = async (known?: string) =>
    (
      await ask(
        `query ($ids: [ID!]!, $known: DateTime) {
          nodes(ids: $ids, asOf: { known: $known }) {
            ... on Caveat { retraction { ...why } }
            ... on Judgement { retraction { ...why } }
            ... on Assessment { replacedAt }
          }
        }
        fragment why on Retraction { at by { name } reason }`,
        { ids: [caveat, judgement, first, second], known },
      )
    ).data.nodes

  const why = { retraction: { at: retracted, by: { name: 'ben' }, reason: 'A slip.' } }
  expect(await read()).toEqual([why, why, { replacedAt: replaced }, { replacedAt: null }])
  expect(await read(before)).toEqual([{ retraction: null }, { retraction: null }, { replacedAt: null }, null])
})
