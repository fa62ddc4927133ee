import { describe, expect, test } from 'vitest'
import { reports } from '../../seeds/index.ts'
import { Problems } from '../../src/resolvers/record/problems.ts'
import type { Kind } from '../../src/resolvers/record/references.ts'
import { resolveReport } from '../../src/resolvers/record/resolve-report.ts'
import { checkClaim } from '../../src/resolvers/rules/check-claim.ts'
import { findQuote } from '../../src/resolvers/rules/code-points.ts'
import { contentKey } from '../../src/resolvers/rules/content-key.ts'
import { parseEdtf } from '../../src/resolvers/rules/edtf.ts'
import { resolveQuantity } from '../../src/resolvers/rules/quantity.ts'
import type { Echelon } from '../../src/resolvers/rules/terms.ts'
import { resolveValidTime } from '../../src/resolvers/rules/valid-time.ts'

// Each of these collects everything that is wrong and expects nothing, so that one run shows it all.

const entities = reports.flatMap((report) => report.entities)
const kindOf = (id: string) => entities.find((entity) => entity.id === id)?.type ?? null
const records = reports.flatMap((report) =>
  report.claims.map((recorded) => ({ ...recorded, report, assertion: { ...report.defaults, ...recorded.assertion } })),
)
const quotes = records.flatMap(({ id, assertion, report }) =>
  assertion.excerpts.map((excerpt) => ({ id, excerpt, report, found: findQuote(report.document.text ?? '', excerpt) })),
)

describe('what is quoted', () => {
  test('every quote stands in its document, in one place', () => {
    expect(quotes.filter(({ found }) => found.kind !== 'FOUND')).toEqual([])
  })

  test('every assertion shows what is claimed', () => {
    const uses = records.map(({ id, assertion }) => ({ id, uses: assertion.excerpts.flatMap((each) => each.supports) }))
    expect(uses.filter((each) => !each.uses.includes('CONTENT'))).toEqual([])
  })

  test('what is given as stated stands in a passage quoted for it', () => {
    const seen = new Set<string | undefined>()
    const missing = records.flatMap(({ id, claim, assertion }) => {
      const isRepeated = seen.has(id)
      seen.add(id)
      const quoted = (use: 'CONTENT' | 'TIME') =>
        assertion.excerpts.filter((each) => each.supports.includes(use)).map((each) => each.exact)
      const content = [claim.quantity?.asStated, claim.wording, claim.condition]
      return isRepeated
        ? []
        : [
            ...content.filter((words) => words && !quoted('CONTENT').some((exact) => exact.includes(words))),
            ...[claim.validTime?.asStated].filter((words) => words && !quoted('TIME').join().includes(words)),
          ].map((words) => `${id}: ${words}`)
    })
    expect(missing).toEqual([])
  })

  test('invented texts say so in their first line', () => {
    const first = reports
      .filter(({ document }) => document.nature === 'FICTIONAL')
      .map(({ document }) => document.text ?? '')
    expect(first).toHaveLength(4)
    expect(first.filter((text) => !/^This \w+ is invented\b.*example\.\n/.test(text))).toEqual([])
  })
})

describe('what is claimed', () => {
  test('every claim keeps the table of predicates and the rules of quantities and times', () => {
    const problems = records.flatMap(({ id, claim }) => {
      const resolved = [resolveQuantity(claim.quantity), resolveValidTime(claim.validTime)]
      const broken = resolved.flatMap((each) => (each.ok ? [] : [...each.problems]))
      return [...checkClaim(claim, kindOf), ...broken].map(({ message }) => `${id}: ${message}`)
    })
    expect(problems).toEqual([])
  })

  test('two records have one id where they say the same, and only there', () => {
    const byId = new Map(records.map(({ id, claim }) => [id, contentKey(claim)]))
    const wrong = records.filter(({ id, claim }) => byId.get(id) !== contentKey(claim))
    expect(wrong.map(({ id }) => id)).toEqual([])
    expect(new Set(byId.values()).size).toBe(byId.size)
  })

  test('every date is EDTF', () => {
    const dates = [
      ...reports.map(({ document }) => document.publishedAt),
      ...records.map(({ assertion }) => assertion.saidAt),
    ]
    expect(() => dates.map((date) => date && parseEdtf(date))).not.toThrow()
  })
})

describe('who says it', () => {
  test('every chain begins with the publisher of its document and has at most one origin, at its end', () => {
    const broken = records.filter(({ assertion: { chain = [] }, report }) => {
      const roles = chain.map(({ role }) => role)
      return (
        roles.lastIndexOf('PUBLISHER') !== 0 ||
        chain[0]?.source !== report.document.publisher ||
        roles.slice(0, -1).includes('ORIGIN')
      )
    })
    expect(broken.map(({ id }) => id)).toEqual([])
  })

  test('the echo brings another outlet and no other origin', () => {
    const said = records.filter(({ id, assertion }) => id === 'claim_russia-59000-kursk' && !assertion.stance)
    expect(said.map(({ assertion }) => assertion.chain?.map(({ source }) => source))).toEqual([
      ['source_unnamed-outlet', 'source_reuters', 'source_senior-military-source'],
      ['source_example-courier', 'source_unnamed-outlet', 'source_reuters', 'source_senior-military-source'],
    ])
  })

  test('the contradiction is about the same thing at the same time, by somebody else', () => {
    const [one, other] = ['claim_russia-59000-kursk', 'claim_russia-38000-kursk'].map((id) =>
      records.find((record) => record.id === id),
    )
    const thing = (record: typeof one) => {
      const { predicate, subject, place, validTime, quantity } = record?.claim ?? {}
      return [predicate, subject, place, validTime?.edtf, quantity?.unit, quantity?.role]
    }
    expect(thing(other)).toEqual(thing(one))
    expect(other?.claim.quantity?.amount).not.toBe(one?.claim.quantity?.amount)
    expect(other?.assertion.chain?.at(-1)?.source).not.toBe(one?.assertion.chain?.at(-1)?.source)
  })
})

describe('what it is about', () => {
  test('ids are used once, and say their kind', () => {
    const ids = [...entities.map(({ id }) => id), ...reports.map(({ document }) => document.id)]
    expect(new Set(ids).size).toBe(ids.length)
    expect(entities.filter(({ id, type }) => !id?.startsWith(`${type.toLowerCase()}_`))).toEqual([])
    expect(records.filter(({ id }) => !id?.startsWith('claim_'))).toEqual([])
  })

  test('whatever is mentioned was recorded before or with it', () => {
    const known = new Set<string>()
    const unknown = reports.flatMap((report) => {
      for (const { id } of [...report.entities, report.document, ...report.claims]) if (id) known.add(id)
      for (const { assertion } of report.claims) if (assertion.id) known.add(assertion.id)
      return mentioned(report).filter((id) => !known.has(id))
    })
    expect(unknown).toEqual([])
  })

  test('symbol codes are those of land units of the echelon said, friend or foe left open', () => {
    const digits: Partial<Record<Echelon, string>> = { BATTALION: '16', BRIGADE: '18', CORPS: '22', ARMY: '23' }
    const units = entities.filter((entity) => entity.type === 'Unit')
    const fits = units.map(({ sidc, echelon }) => new RegExp(`^10011000${digits[echelon]}\\d{6}0000$`).test(sidc ?? ''))
    expect(fits).toEqual([true, true, true, true, true])
  })

  test('every place lies, in the end, within a country', () => {
    const places = entities.filter((entity) => entity.type === 'Place')
    const around = (id: string | undefined, steps = 0): string | undefined => {
      const place = places.find((each) => each.id === id)
      return steps > places.length || !place?.within ? place?.kind : around([place.within].flat()[0], steps + 1)
    }
    expect(places.map(({ id }) => around(id)).filter((kind) => kind !== 'COUNTRY')).toEqual([])
  })

  test('it stays small enough to be read: under 250 nodes', () => {
    const spans = quotes.map(
      ({ report, found }) => found.kind === 'FOUND' && `${report.document.id} ${found.start} ${found.end}`,
    )
    const remarks = reports.flatMap((report) => [
      ...(report.caveats ?? []),
      ...(report.assessments ?? []),
      ...(report.judgements ?? []),
      ...report.claims.flatMap(({ caveats = [] }) => caveats),
    ])
    const claims = new Set(records.map(({ id }) => id)).size
    const withStates = 2 * entities.length
    const changes = 2 * reports.length + 1
    expect(
      withStates + reports.length + new Set(spans).size + claims + records.length + remarks.length + changes,
    ).toBeLessThan(250)
  })
})

test('every report is ready to be recorded after those before it, with the same ids every time', () => {
  const [once, again] = [resolved(), resolved()]
  expect(once.problems).toEqual([])
  expect(again.rows).toEqual(once.rows)
})

/** What recording the reports one after the other would write. */
function resolved() {
  const stored = new Map<string, Kind | 'other'>()
  const claimsByKey = new Map<string, string>()
  const problems = new Problems()
  const rows = reports.map((report) => {
    const row = resolveReport(report, { stored: new Map(stored), claimsByKey }, problems, 'nobody')
    for (const { id, type } of report.entities) stored.set(id, type)
    for (const { id } of row.assertions) stored.set(id, 'Assertion')
    for (const { id, contentKey: key } of row.claims) {
      stored.set(id, 'Claim')
      claimsByKey.set(key, id)
    }
    stored.set(report.document.id, 'Document')
    return row
  })
  return { rows, problems: problems.all }
}

/** Every id that a report mentions. */
function mentioned(value: unknown): string[] {
  if (typeof value === 'string')
    return /^(actor|unit|place|event|source|document|claim|assertion)_[\w-]+$/.test(value) ? [value] : []
  return value && typeof value === 'object' ? Object.values(value).flatMap(mentioned) : []
}
