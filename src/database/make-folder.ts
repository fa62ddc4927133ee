import { mkdir } from 'node:fs/promises'
import { StartupError } from '../startup-error.ts'

/**
 * Makes a folder and those above it, where they are missing.
 *
 * @param what the folder is to its reader: "data folder"
 * @param setting the variable that names it
 * @param mode for what is made anew
 */
export async function makeFolder(folder: string, what: string, setting: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode })
  } catch (error) {
    throw new StartupError(
      `The ${what} ${folder} cannot be made: ${(error as Error).message}`,
      [`Make it possible, or set ${setting} to a folder that can be written to.`],
      { cause: error },
    )
  }
}
