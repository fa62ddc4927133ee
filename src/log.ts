/** The log: one line of JSON for each event, on standard output; on a terminal in a form for people. */
import { type DestinationStream, type Logger, pino } from 'pino'
import { PinoPretty } from 'pino-pretty'

export interface LoggerOptions {
  level: string
  /** Where to write; absent: standard output. */
  to?: DestinationStream
}

export function createLogger({ level, to }: LoggerOptions): Logger {
  const options = { level, base: null }
  if (to) return pino(options, to)
  if (process.stdout.isTTY)
    return pino(options, PinoPretty({ sync: true, translateTime: 'HH:MM:ss', singleLine: true }))
  // No request waits until its line is written; what is not written yet when the process ends is written then.
  return pino({ ...options, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 1, sync: false }))
}
