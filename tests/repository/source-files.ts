/** The files of this repository that people write, and what they import. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const folders = ['bench', 'cypher', 'examples', 'scripts', 'seeds', 'src', 'tests']

/** Paths from the root of the repository, with forward slashes. */
export const sourceFiles: readonly string[] = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
  )
  .filter((path) => !path.includes('/node_modules/'))
  .sort()

export const typeScriptFiles = sourceFiles.filter((path) => path.endsWith('.ts'))

export function textOf(path: string): string {
  return readFileSync(path, 'utf8')
}

/** A statement that imports or exports from elsewhere. */
export interface Import {
  /** A path from the root of the repository, or the name of a package. */
  from: string
  isType: boolean
  names: string
}

const statement =
  /^(?:import|export)\s+(type\s+)?((?:[^'"`;]*?\sfrom\s+)?)['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm

export function importsOf(path: string): Import[] {
  return [...textOf(path).matchAll(statement)].map(([, type, names = '', fixed, loaded]) => {
    const from = fixed ?? loaded ?? ''
    return {
      from: from.startsWith('.') ? join(dirname(path), from).replaceAll('\\', '/') : from,
      isType: type !== undefined,
      names: names.replace(/\s*from\s*$/, '').replace(/\s+/g, ' '),
    }
  })
}
