import { expect, test } from 'vitest'
import type { ReadClaim } from '../../../src/resolvers/evidence/bundle.ts'
import { verifyEvidence } from '../../../src/resolvers/evidence/verify-evidence.ts'
import { aBundle, bytes, claim, entry, text } from './a-bundle.ts'

const problemsOf = (document: Uint8Array, texts?: readonly Uint8Array[]) => verifyEvidence(document, texts).problems

/** The claim with another quote. */
function quoting(more: object): ReadClaim {
  const [said] = claim.assertions
  const [quote] = said?.quotes ?? []
  if (!said || !quote) throw new Error('The claim has a quote.')
  const other = { ...quote, excerpt: { ...quote.excerpt, ...more } }
  return { ...claim, assertions: [{ ...said, quotes: [other] }] }
}

test('a document is as it was made, by itself and beside the texts it quotes', () => {
  expect(verifyEvidence(aBundle())).toEqual({ problems: [], things: 10, entries: 1, quotes: 1, quotesInTexts: 0 })
  expect(verifyEvidence(aBundle(), [bytes('Another text.'), bytes(text)])).toMatchObject({
    problems: [],
    quotesInTexts: 1,
  })
})

test('whichever byte of a document is changed, of every third one, it is found', () => {
  const document = aBundle()
  const unnoticed: number[] = []
  for (let at = 0; at < document.length; at += 3) {
    const changed = document.slice()
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
    if (problemsOf(changed).length === 0) unnoticed.push(at)
  }

  expect(document.length).toBeGreaterThan(4_000)
  expect(unnoticed).toEqual([])
  expect(problemsOf(bytes(`${new TextDecoder().decode(document)}\n`))).toHaveLength(1)
  expect(problemsOf(document.slice(0, -1))).toHaveLength(1)
})

test('whichever byte of a text is changed, it is found', () => {
  const whole = bytes(text)
  const unnoticed = [...whole.keys()].filter((at) => {
    const changed = whole.slice()
    changed[at] = (changed[at] ?? 0) ^ 1
    return problemsOf(aBundle(), [changed]).length === 0
  })

  expect(unnoticed).toEqual([])
  expect(problemsOf(aBundle(), [])).toEqual([expect.stringMatching(/^No text has the hash .* of document_report\.$/)])
})

test('what was forged together with its hash is found where it does not fit the log, itself, or the text', () => {
  expect(problemsOf(aBundle([claim], [{ ...entry(), by: 'ben' }]))).toEqual([
    'The hash of entry 7 of the log is wrong.',
  ])
  expect(problemsOf(aBundle([claim], []))).toContain('No entry of the log was made when claim_bridge was recorded.')
  expect(problemsOf(aBundle([claim], [entry(['claim_other'])]))).toContain(
    'Entry 7 of the log, which should have recorded claim_bridge, does not name it.',
  )
  expect(problemsOf(aBundle([claim], [entry(), { ...entry(), position: 8 }]))).toContain(
    'Entry 8 of the log does not follow the one before it.',
  )
  expect(problemsOf(aBundle([quoting({ exact: 'the bridge is open' })]))).toEqual([
    'excerpt_closed is not as long as its position says.',
  ])
  expect(problemsOf(aBundle([quoting({ exact: 'the bridge was close' })]), [bytes(text)])).toEqual([
    'The text does not have excerpt_closed where it is said to stand.',
  ])
})

test('what is no evidence document is refused in words', () => {
  expect(problemsOf(bytes('{'))[0]).toMatch(/^Expected JSON in UTF-8/)
  expect(problemsOf(new Uint8Array([0xff]))[0]).toMatch(/^Expected JSON in UTF-8/)
  for (const other of ['null', '[]', '7', '{}', '{"cg:sha256":"x"}']) {
    expect(problemsOf(bytes(other))[0]).toMatch(/^Expected the hash/)
  }
})
