import type { Database } from '../../graph/driver.ts'

/** Something that breaks an invariant. */
export interface Finding {
  /** What breaks it: an id, or words where it has none. */
  id: string
  /** What is there, in words. */
  found: string
}

/** An invariant of the graph: what the database itself does not enforce. */
export interface Check {
  /** In kebab-case, as a file is named. */
  name: string
  /** The invariant, as a sentence. */
  sentence: string
  /** Everything that breaks it, or the first of very much. */
  find(database: Database): Promise<Finding[]>
}

/** What is there, whatever it is, as words. */
export function inWords(found: unknown): string {
  if (found === null || found === undefined) return 'nothing'
  if (Array.isArray(found)) return found.length > 0 ? found.map(inWords).join(', ') : 'nothing'
  return typeof found === 'string' ? found : JSON.stringify(found)
}
