/** Shows progress on standard error: a moving line on a terminal, plain lines elsewhere. */
import { spinner } from '@clack/prompts'
import type { Progress } from '../database/progress.ts'

export function terminalProgress(): Progress {
  return process.stderr.isTTY ? movingLine : plainLines
}

const movingLine: Progress = {
  step(text) {
    const line = spinner({ output: process.stderr, indicator: 'timer' })
    line.start(text)
    // The spinner takes the keyboard and ends the process at Ctrl-C by itself; what was begun is to be stopped first.
    if (process.stdin.isTTY) process.stdin.setRawMode(false)
    return {
      update: (share, detail) => line.message(`${text}: ${Math.floor(share * 100)} %, ${detail}`),
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
      update(share, detail) {
        // Four lines in all are enough for a log.
        const quarter = Math.floor(share * 4)
        if (quarter <= shown) return
        shown = quarter
        console.error(`  ${Math.floor(share * 100)} %, ${detail}`)
      },
      done: (result) => console.error(result),
      failed: (result) => console.error(result),
    }
  },
}
