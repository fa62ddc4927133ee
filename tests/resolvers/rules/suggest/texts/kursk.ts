import { text } from '../../../../../seeds/kursk-report/text.ts'
import { kurskReport } from '../../../../../seeds/kursk-report.ts'
import type { ReportInput } from '../../../../../src/resolvers/record/input.ts'
import { entity, type MarkedText } from './marked-text.ts'

const { claims, entities, document }: ReportInput = kurskReport

/** The words that introduce the source that later is only pointed to. */
const introduced = 'a high-ranking military source in Ukraine'

/** The retelling of the sample data, marked by its coding: each claim's figure, place and speaker. */
export const kursk: MarkedText = {
  name: 'retelling of the sample data',
  publishedAt: document.publishedAt ?? '',
  text,
  entities: entities.map(({ type, id, name, aliases = [] }) => entity(type, id, name, ...aliases)),
  figures: claims.flatMap(({ claim: { quantity } }) => {
    if (!quantity) return []
    const { asStated, amount, lower, upper, qualifier, unit } = quantity
    const numbers = [amount, lower, upper].filter((number) => number != null)
    return [[asStated, qualifier, numbers, unit] satisfies MarkedText['figures'][number]]
  }),
  places: claims.flatMap(({ claim: { place }, assertion: { excerpts } }) => {
    const [content] = excerpts
    return place && content ? [[content.exact, place] satisfies MarkedText['places'][number]] : []
  }),
  speakers: claims.flatMap(({ assertion: { excerpts, chain = [] } }) => {
    const descriptor = chain.find(({ role }) => role === 'ORIGIN')?.descriptor ?? null
    const [content] = excerpts
    if (!content) return []
    const pointsBack = descriptor !== introduced && /^(?:the|this) .*source/.test(descriptor ?? '')
    return [
      pointsBack
        ? ([content.exact, descriptor, introduced] satisfies MarkedText['speakers'][number])
        : ([content.exact, descriptor] satisfies MarkedText['speakers'][number]),
    ]
  }),
}
