/** Finding programs on this machine and asking them something short. */
import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

/** The executable files of this name in the folders of PATH, first one first. */
export async function onPath(name: string, path: string | undefined): Promise<string[]> {
  const folders = (path ?? '').split(delimiter).filter((folder) => isAbsolute(folder))
  const files = folders.flatMap((folder) => fileNames(name).map((file) => join(folder, file)))
  return existing(files)
}

/** Those of the files that exist and may be run. */
export async function existing(files: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    files.map((file) =>
      access(file, constants.X_OK).then(
        () => [file],
        () => [],
      ),
    ),
  )
  return found.flat()
}

/** What a program is called in a folder: Windows has endings for them. */
export function fileNames(name: string): string[] {
  return process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`, `${name}.bat`] : [name]
}

/** Both outputs of a program that answers within 20 seconds; empty if it does not, or cannot be run. */
export function outputOf(file: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(file, args, { timeout: 20_000, windowsHide: true }, (_error, stdout, stderr) => resolve(stdout + stderr))
  })
}

/**
 * The environment for Java. Under the locale C it cannot open a file whose name is not ASCII, such as a checkout in
 * the home folder of Jürgen; C.UTF-8 is there on every Linux.
 */
export function javaEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return process.platform === 'linux' ? { ...env, LC_ALL: 'C.UTF-8' } : { ...env }
}
