import { type JudgementRow, steps } from '../graph/catalogue.generated.ts'
import { builder } from './builder.ts'
import { JudgementVerdict } from './enums.ts'
import { computed, row } from './fields.ts'
import { Node } from './node.ts'
import { Principal } from './principal.ts'
import { retraction } from './retraction.ts'

export const Judgement = builder.objectRef<JudgementRow>('Judgement')

Judgement.implement({
  description:
    'Whether two entities, or two claims, are about the same thing, or two documents hold the same text, as somebody judged.',
  interfaces: () => [Node],
  fields: (t) => ({
    left: row(t, Node, steps.judgement.left, { description: 'One of the two.' }),
    right: row(t, Node, steps.judgement.right, { description: 'The other.' }),
    verdict: t.expose('verdict', { type: JudgementVerdict, description: 'What was judged.' }),
    score: t.exposeFloat('score', {
      nullable: true,
      description: 'How much speaks for it, from 0 to 1, if it was worked out.',
    }),
    rationale: t.exposeString('rationale', { nullable: true, description: 'Why.' }),
    judgedBy: computed(t, Principal, ['by'], ({ by }) => ({ name: by }), { description: 'Who judged.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
    retraction: retraction(t),
  }),
})
