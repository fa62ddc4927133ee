/** When somebody wants this process to end: Ctrl-C, SIGTERM, a closed terminal, or npm gone. */
import { commandLine, exists, parentOf } from '../database/processes.ts'

/** Signals of one wish: a terminal sends Ctrl-C to npm and to this process, and npm passes it on. */
const sameWish = 1_000

export interface StopRequest {
  /** Aborts with the first request. */
  signal: AbortSignal
  /** Resolves with the first request. */
  requested: Promise<void>
}

/** The reason of an aborted start: not a failure. */
export class Stopped extends Error {}

/** Listens from now on. A second request does not wait for anything: it ends the process. */
export function onStopRequest(): StopRequest {
  const controller = new AbortController()
  let first: number | null = null
  const request = () => {
    if (first === null) {
      first = Date.now()
      controller.abort(new Stopped())
    } else if (Date.now() - first > sameWish) {
      process.exit(1)
    }
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, request)
  watchNpm(request).catch(() => undefined)
  const requested = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve()))
  return { signal: controller.signal, requested }
}

/**
 * Asks for a stop when the npm that runs this script was killed: nobody tells us, and no terminal can reach us then.
 * Started without npm, a service may outlive its parent: that is how one puts it into the background.
 */
async function watchNpm(request: () => void): Promise<void> {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const npm = await npmAbove(process.ppid)
  if (npm === null) return
  const timer = setInterval(async () => {
    if (await exists(npm)) return
    clearInterval(timer)
    request()
  }, 1_000)
  timer.unref()
}

/** The nearest npm among the ancestors; between it and this process stand a shell and perhaps a loader. */
async function npmAbove(parent: number): Promise<number | null> {
  for (let pid: number | null = parent; pid !== null && pid > 1; pid = await parentOf(pid)) {
    if (/\b(npm|pnpm|yarn)\b/.test(await commandLine(pid))) return pid
  }
  return null
}
