import { describe, expect, test } from 'vitest'
import type { Database, Params } from '../../src/graph/driver.ts'
import { Warmer } from '../../src/graph/warm.ts'

/** A database that remembers what it was asked, and answers when it is told to. */
function slowDatabase() {
  const asked: { text: string; params: Params | undefined }[] = []
  const answers: { resolve: () => void; reject: (reason: Error) => void }[] = []
  const database = {
    read: (text: string, params?: Params) => {
      asked.push({ text, params })
      return new Promise<unknown[][]>((resolve, reject) => {
        answers.push({ resolve: () => resolve([]), reject })
      })
    },
  } as Database
  const next = () => new Promise((resolve) => setImmediate(resolve))
  return {
    database,
    asked,
    async answer() {
      answers.shift()?.resolve()
      await next()
    },
    async fail() {
      answers.shift()?.reject(new Error('no plan'))
      await next()
    },
  }
}

const text = (name: string) => ({ text: name, params: { p: { l0: 20, l12: 3, known: 5, parents: ['a'], label: 'x' } } })

describe('a warmer', () => {
  test('has a text planned by running it with all limits at 0 and before the first change, and everything else as it is', async () => {
    const { database, asked, answer } = slowDatabase()
    const warmer = new Warmer(database)

    warmer.warm(text('one'))
    expect(warmer.isWarm('one')).toBe(false)
    await answer()
    await warmer.idle()

    expect(asked).toEqual([{ text: 'one', params: { p: { l0: 0, l12: 0, known: 0, parents: ['a'], label: 'x' } } }])
    expect(warmer.isWarm('one')).toBe(true)
  })

  test('warms one text at a time, each once', async () => {
    const { database, asked, answer } = slowDatabase()
    const warmer = new Warmer(database)

    for (const name of ['one', 'two', 'two', 'one']) warmer.warm(text(name))
    expect(asked.map((one) => one.text)).toEqual(['one'])
    await answer()
    warmer.warm(text('one'))
    await answer()
    await warmer.idle()

    expect(asked.map((one) => one.text)).toEqual(['one', 'two'])
  })

  test('does not take a text for warm that could not be planned, and goes on', async () => {
    const { database, answer, fail } = slowDatabase()
    const warmer = new Warmer(database)

    warmer.warm(text('broken'))
    warmer.warm(text('sound'))
    await fail()
    await answer()
    await warmer.idle()

    expect([warmer.isWarm('broken'), warmer.isWarm('sound')]).toEqual([false, true])
  })

  test('remembers a thousand texts, those used last', () => {
    const warmer = new Warmer(slowDatabase().database)

    for (let number = 0; number < 1_000; number++) warmer.markWarm(`${number}`)
    warmer.markWarm('0')
    warmer.markWarm('new')

    expect(['0', '1', '2', 'new'].map((name) => warmer.isWarm(name))).toEqual([true, false, true, true])
  })

  test('has no more than a hundred texts wait, the oldest giving way', async () => {
    const { database, asked, answer } = slowDatabase()
    const warmer = new Warmer(database)

    for (let number = 0; number < 110; number++) warmer.warm(text(`${number}`))
    for (let number = 0; number < 110; number++) await answer()
    await warmer.idle()

    expect(asked).toHaveLength(101)
    expect(asked[0]?.text).toBe('0')
    expect(asked[1]?.text).toBe('10')
  })

  test('takes nothing for warm any more once the database has begun anew', () => {
    const warmer = new Warmer(slowDatabase().database)
    warmer.markWarm('one')

    warmer.forget()

    expect(warmer.isWarm('one')).toBe(false)
  })
})
