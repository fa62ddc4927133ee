/** `npm run verify`: runs every check of the graph. */
import { styleText } from 'node:util'
import { allChecks, counted, runChecks, type Violation } from '../resolvers/checks.ts'
import { runCommand } from './run-command.ts'
import { withDatabase } from './with-database.ts'

await runCommand({
  name: 'verify',
  description: 'Checks that the graph keeps its invariants. Changes nothing; ends with 1 if one is broken.',
  async run() {
    await withDatabase('as it is', async (database) => {
      const violations = await runChecks(database, ({ sentence }, violation) => {
        if (violation === null) console.log(`${coloured('green', 'ok    ')}  ${sentence}`)
        else console.log(`${coloured('red', 'BROKEN')}  ${sentence}\n${rowsOf(violation)}`)
      })
      if (violations.length > 0) process.exitCode = 1
      const held = `${allChecks.length - violations.length} of ${allChecks.length} checks hold`
      const broken = violations.map(({ name }) => name).join(', ')
      console.log(violations.length > 0 ? `\n${held}. Broken: ${broken}.` : `\n${held}.`)
    })
  },
})

/** What breaks a check, a line each, and how much more there is. */
function rowsOf({ rows, count }: Violation): string {
  const lines = rows.map(
    ({ id, found }) => `          ${id}: found ${found.length > 200 ? `${found.slice(0, 200)}…` : found}`,
  )
  const inAll = count < counted ? count : `${count} or more`
  return [...lines, ...(count > rows.length ? [`          … ${inAll} in all`] : [])].join('\n')
}

function coloured(colour: 'green' | 'red', text: string): string {
  return process.stdout.isTTY ? styleText(colour, text) : text
}
