/**
 * Says within this process that the log of a database may have grown. It carries nothing: what was written is read from
 * the log, so that it does no harm to say it twice, or in vain.
 */
import type { Database } from './driver.ts'

const listeners = new WeakMap<Database, Set<() => void>>()

/** Calls the listener after every write of this process, until what is given back is called. */
export function onGrowth(database: Database, listener: () => void): () => void {
  const all = listeners.get(database) ?? new Set()
  listeners.set(database, all)
  all.add(listener)
  return () => all.delete(listener)
}

/** Tells all who listen. */
export function logGrew(database: Database): void {
  for (const listener of listeners.get(database) ?? []) listener()
}
