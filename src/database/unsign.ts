/**
 * Takes the signatures out of libraries. Of a signed jar Java verifies each entry that it reads and puts no class into an
 * archive, which is a quarter of what a start of Neo4j takes. Maven has checked the files by their checksums already.
 */
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files by which a jar is signed: https://docs.oracle.com/en/java/javase/17/docs/specs/jar/jar.html#signed-jar-file */
const signature = /^META-INF\/[^/]+\.(SF|RSA|DSA|EC)$/i

/** Writes each signed jar of a folder anew, unsigned, in its size. */
export async function unsignLibraries(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.jar')) continue
    const file = join(folder, name)
    const unsigned = withoutSignature(await readFile(file))
    if (unsigned === undefined) continue
    await writeFile(`${file}.unsigned`, unsigned)
    await rename(`${file}.unsigned`, file)
  }
}

/**
 * The jar with the files of its signature under other names, so that Java does not take them for one; undefined if it is
 * not signed, or no jar. Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3
 */
export function withoutSignature(jar: Buffer): Buffer | undefined {
  const end = jar.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > jar.length) return undefined
  const unsigned = Buffer.from(jar)
  let isSigned = false
  let at = jar.readUInt32LE(end + 16)
  while (at + 46 <= end && jar.toString('latin1', at, at + 4) === 'PK\x01\x02') {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => jar.readUInt16LE(at + field))
    const name = { from: at + 46, to: at + 46 + (nameLength ?? 0) }
    if (signature.test(jar.toString('latin1', name.from, name.to))) {
      isSigned = true
      // The name stands before the content, too.
      const last = jar.readUInt32LE(at + 42) + 30 + (nameLength ?? 0) - 1
      for (const letter of [name.to - 1, last]) unsigned.write('_', letter, 'latin1')
    }
    at = name.to + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return isSigned ? unsigned : undefined
}
