/** Shows progress on standard error: a moving line on a terminal, plain lines elsewhere. */
import { spinner } from '@clack/prompts'
import type { Progress } from '../database/progress.ts'

export function terminalProgress(isTerminal = process.stderr.isTTY): Progress {
  return isTerminal ? movingLine : plainLines
}

const movingLine: Progress = {
  step(text) {
    const line = spinner({ output: process.stderr, indicator: 'timer' })
    line.start(text)
    // The spinner takes the keyboard and ends the process at Ctrl-C by itself; what was begun is to be stopped first.
    if (process.stdin.isTTY) process.stdin.setRawMode(false)
    return {
      update: (detail, share) => line.message(`${text}: ${withShare(detail, share)}`),
      done: (result) => line.stop(result),
      failed: (result) => line.error(result),
    }
  },
}

const plainLines: Progress = {
  step(text) {
    console.error(`${text} …`)
    let shown = 0
    return {
      update(detail, share) {
        // Of what is measured, four lines in all are enough for a log.
        const quarter = share === undefined ? shown + 1 : Math.floor(share * 4)
        if (quarter <= shown) return
        if (share !== undefined) shown = quarter
        console.error(`  ${withShare(detail, share)}`)
      },
      done: (result) => console.error(result),
      failed: (result) => console.error(result),
    }
  },
}

function withShare(detail: string, share: number | undefined): string {
  return share === undefined ? detail : `${Math.floor(share * 100)} %, ${detail}`
}
