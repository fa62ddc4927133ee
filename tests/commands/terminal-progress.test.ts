import { afterEach, expect, test, vi } from 'vitest'
import { terminalProgress } from '../../src/commands/terminal-progress.ts'

afterEach(() => vi.restoreAllMocks())

test('where there is no terminal, progress is a few plain lines', () => {
  const lines: string[] = []
  vi.spyOn(console, 'error').mockImplementation((line) => lines.push(line))

  const step = terminalProgress(false).step('Fetching')
  for (let count = 0; count <= 100; count++) step.update(`${count} of 100`, count / 100)
  step.done('Fetched')

  expect(lines).toEqual([
    'Fetching …',
    '  25 %, 25 of 100',
    '  50 %, 50 of 100',
    '  75 %, 75 of 100',
    '  100 %, 100 of 100',
    'Fetched',
  ])
})
