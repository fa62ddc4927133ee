/** How every command begins and ends. */
import { styleText } from 'node:util'
import { type ArgsDef, type CommandContext, type CommandDef, defineCommand, runMain, type SubCommandsDef } from 'citty'
import { DatabaseError } from '../graph/database-error.ts'
import { StartupError } from '../startup-error.ts'
import { Stopped } from './stop-request.ts'

export interface Command<Args extends ArgsDef> {
  name: string
  description: string
  args?: Args
  run(args: CommandContext<Args>['args']): Promise<void>
}

/**
 * Runs a command with the arguments of this process, and ends the process: with 0 when it is done, with 1 when it
 * failed. What the reader can mend is shown as a message and the way out; anything else is a fault of ours and keeps
 * its stack.
 */
export async function runCommand<const Args extends ArgsDef>(command: Command<Args>): Promise<void> {
  await runMain(oneOf(command))
}

/** The same for a command whose first argument says which of several things to do. */
export async function runCommands(
  { name, description }: { name: string; description: string },
  subCommands: SubCommandsDef,
): Promise<void> {
  await runMain(defineCommand({ meta: { name, description }, subCommands }))
}

/** A command in the form that `runCommands` takes. */
export function oneOf<const Args extends ArgsDef>({ name, description, args, run }: Command<Args>): CommandDef<Args> {
  return defineCommand<Args>({
    meta: { name, description },
    ...(args === undefined ? {} : { args }),
    async run(context) {
      await run(context.args).catch(report)
      process.exit()
    },
  })
}

function report(failure: unknown): void {
  if (failure instanceof Stopped) return
  process.exitCode = 1
  const error = failure instanceof DatabaseError ? (asStartupError(failure) ?? failure) : failure
  if (!(error instanceof StartupError)) {
    console.error(error)
    return
  }
  const [first = '', ...more] = error.message.split('\n')
  const headline = process.stderr.isTTY ? styleText('red', first) : first
  console.error(['', headline, ...more, ...error.wayOut.map((way) => `→ ${way}`)].join('\n'))
}

/** What the reader can do about a database that went away while a command used it; undefined if it is a fault of ours. */
function asStartupError(error: DatabaseError): StartupError | undefined {
  const wayOut = {
    DATABASE_UNAVAILABLE: 'See whether it runs, and what its log says; then start again to go on.',
    DATABASE_TIMEOUT: 'It may have too much to do: try again later.',
    DATABASE_REFUSED: 'Check the password, and what the user may do.',
    DATABASE_CONFLICT: 'Something else was written at the same time: try again.',
    DATABASE_FAILED: undefined,
  }[error.code]
  return wayOut === undefined ? undefined : new StartupError(error.message, [wayOut], { cause: error })
}
