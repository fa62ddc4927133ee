/** When somebody wants this process to end: Ctrl-C, SIGTERM, a closed terminal, or npm gone. */

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
  watchNpm(request)
  const requested = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve()))
  return { signal: controller.signal, requested }
}

/** A killed npm tells nobody, but this process has another parent then. Without npm it may outlive its parent. */
function watchNpm(request: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    request()
  }, 1_000)
  timer.unref()
}
