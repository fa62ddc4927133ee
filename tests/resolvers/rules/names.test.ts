import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namesOf, resolveNames, toldOf } from '../../../src/resolvers/rules/names.ts'

const resolved = (input: Parameters<typeof resolveNames>[0]) => {
  const result = resolveNames(input)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join())
  return result.value
}

test('names are kept without blanks around them, each once, and the name itself is no alias', () => {
  const { name, aliases } = resolved({ name: ' Kyiv ', aliases: ['Kiev', 'Kyiv', ' Kiev'] })
  expect({ name, aliases }).toEqual({ name: 'Kyiv', aliases: ['Kiev'] })
})

test('a name about which something is said is an alias; one about which nothing is said stands without it', () => {
  const stored = resolved({
    name: 'Saint Petersburg',
    aliases: ['Piter'],
    names: [
      { name: 'Saint Petersburg', language: 'en', period: '1703/1914' },
      { name: 'Saint Petersburg', language: 'EN', period: '1991/..' },
      { name: 'Ленинград', language: 'ru', period: '1924/1991' },
    ],
  })

  expect(namesOf(stored)).toEqual([
    { name: 'Saint Petersburg', language: 'en', period: '1703/1914' },
    { name: 'Saint Petersburg', language: 'en', period: '1991/..' },
    { name: 'Piter', language: null, period: null },
    { name: 'Ленинград', language: 'ru', period: '1924/1991' },
  ])
})

test('what is no name, no language and no date is refused where it stands', () => {
  const result = resolveNames({
    name: ' ',
    aliases: ['a'.repeat(501)],
    names: [{ name: '', language: 'no language', period: 'long ago' }],
  })
  expect(result.ok ? [] : result.problems.map(({ rule, path }) => `${rule} ${path.join('.')}`)).toEqual([
    'entity.name name',
    'entity.alias aliases.0',
    'entity.name names.0.name',
    'name.language names.0.language',
    'name.period names.0.period',
  ])
})

test('names told again as they were kept are kept the same', () => {
  const word = fc.stringMatching(/^[a-c]{1,3}$/)
  const told = fc.record(
    { name: word, language: fc.constantFrom('uk', 'ru-latn'), period: fc.constantFrom('1990', '2016/..') },
    { requiredKeys: ['name'] },
  )
  fc.assert(
    fc.property(word, fc.array(word), fc.array(told), (name, aliases, names) => {
      const once = resolved({ name, aliases, names: names as never })
      expect(resolved({ name: once.name, aliases: once.aliases, names: toldOf(once) })).toEqual(once)
      expect(new Set(namesOf(once).map((one) => one.name))).toEqual(new Set([once.name, ...once.aliases]))
    }),
  )
})
