import type { Progress } from '../database/progress.ts'

/** How a step is told: what is done meanwhile, and what when it is done, or, if it says more than that, when it failed. */
export interface Telling<T> {
  doing: string
  done: string | ((result: T) => string)
  failed?: string
}

/** Shows work as one step; `tell` says how far it is. A failure is thrown on. */
export async function withStep<T>(
  progress: Progress,
  { doing, done, failed = `${doing}: failed` }: Telling<T>,
  work: (tell: (soFar: string) => void) => Promise<T>,
): Promise<T> {
  const step = progress.step(doing)
  try {
    const result = await work((soFar) => step.update(soFar))
    step.done(typeof done === 'string' ? done : done(result))
    return result
  } catch (error) {
    step.failed(failed)
    throw error
  }
}
