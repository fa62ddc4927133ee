/**
 * Renames the files by which libraries are signed, so that Java takes the libraries for unsigned. Of a signed jar it
 * verifies each entry that it reads, and puts no class into an archive: a quarter of the time that a start of Neo4j took.
 * Maven has checked the libraries by their checksums already.
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
 * The jar with the files of its signature under other names; undefined if it is not signed, or not laid out as expected:
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3
 */
export function withoutSignature(jar: Buffer): Buffer | undefined {
  const end = jar.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > jar.length) return undefined
  const unsigned = Buffer.from(jar)
  let isSigned = false
  let at = jar.readUInt32LE(end + 16)
  while (at + 46 <= end && jar.toString('latin1', at, at + 4) === 'PK\x01\x02') {
    const length = jar.readUInt16LE(at + 28)
    const name = jar.toString('latin1', at + 46, at + 46 + length)
    if (signature.test(name)) {
      // The name stands before the content, too.
      const before = jar.readUInt32LE(at + 42)
      if (jar.toString('latin1', before, before + 4) !== 'PK\x03\x04') return undefined
      if (jar.toString('latin1', before + 30, before + 30 + length) !== name) return undefined
      for (const start of [at + 46, before + 30]) unsigned.write('_', start + length - 1, 'latin1')
      isSigned = true
    }
    at += 46 + length + jar.readUInt16LE(at + 30) + jar.readUInt16LE(at + 32)
  }
  return isSigned ? unsigned : undefined
}
