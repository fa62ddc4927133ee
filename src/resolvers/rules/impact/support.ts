/** The support of a claim by the rule of its status, with no more work than that takes. */
import type { Evidence, WeighedAssertion } from '../independence/evidence.ts'
import type { Groups } from '../independence/groups.ts'
import { endsOf } from '../independence/lineage.ts'
import { originsOf } from '../independence/origins.ts'
import { storiesOf } from '../independence/stories.ts'
import { type Support, supportBy } from '../status.ts'

/** What is left of evidence where some of its assertions count for nothing, as if they did not stand. */
export function without(evidence: Evidence, falls: (assertion: string) => boolean): Evidence {
  const assertions = evidence.assertions.filter(({ id }) => !falls(id))
  const [documents, sources] = [new Set<string>(), new Set<string>()]
  for (const { document, chain } of assertions) {
    documents.add(document)
    for (const { role, source } of chain) if (role === 'ORIGIN') sources.add(source)
  }
  return {
    assertions,
    sources: evidence.sources.filter(({ id }) => sources.has(id)),
    documents: evidence.documents.filter(({ id }) => documents.has(id)),
    judgements: evidence.judgements.filter(
      ({ left, right }) => (documents.has(left) || sources.has(left)) && (documents.has(right) || sources.has(right)),
    ),
  }
}

/** The support of a claim. The value alone: `statusOf` gives the same, and says why. */
export function supportIn(claim: string, evidence: Evidence): Support {
  const asserting = evidence.assertions.filter(({ stance }) => stance === 'ASSERTS')
  if (!asserting.some((assertion) => assertion.claim === claim)) return 'UNSUPPORTED'
  const ends = endsOf(asserting, evidence.sources)
  const { size } = new Set(ends.values())
  if (size < 2) return supportBy(true, size, false)
  const { origins, mayBeOne } = originsOf(ends, asserting, evidence, onlyIfAsked(evidence))
  const areDifferent = origins.some(({ id }) => (mayBeOne.get(id)?.size ?? 0) < origins.length - 1)
  return supportBy(true, origins.length, areDifferent)
}

/**
 * The documents of which it matters whether they tell one story: those of evidence with at least two origins that no
 * document names. Nothing for other evidence, whose support is the same whatever the texts are.
 */
export function documentsThatMatter({ assertions, sources }: Pick<Evidence, 'assertions' | 'sources'>): string[] {
  const asserting = assertions.filter(({ stance }) => stance === 'ASSERTS')
  const ends = endsOf(asserting, sources)
  const known = new Set(sources.flatMap(({ id, actor }) => (actor === null ? [] : [id])))
  for (const assertion of asserting) if (isNamed(assertion)) known.add(ends.get(assertion.id) ?? '')
  const unnamed = new Set([...ends.values()].filter((end) => !known.has(end)))
  const documents = new Set(assertions.map(({ document }) => document))
  return unnamed.size < 2 || documents.size < 2 ? [] : [...documents].sort()
}

function isNamed({ chain }: WeighedAssertion): boolean {
  return chain.some(({ role, identification }) => role === 'ORIGIN' && identification === 'NAMED')
}

/** Texts are compared with each other only where two sources that nobody names are to be told apart. */
function onlyIfAsked(evidence: Evidence): Pick<Groups, 'areOne'> {
  let stories: Groups | undefined
  return {
    areOne: (one, other) => {
      stories ??= storiesOf({
        ...evidence,
        assertions: evidence.assertions.filter(({ stance }) => stance === 'ASSERTS'),
      })
      return stories.areOne(one, other)
    },
  }
}
