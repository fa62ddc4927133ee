import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { unsignLibraries, withoutSignature } from '../../src/database/unsign.ts'
import { jarOf } from './a-jar.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The jar, with each place that its list says set beyond it, as where a larger field says it instead. */
function displaced(jar: Buffer): Buffer {
  for (let at = jar.indexOf('PK\x01\x02'); at >= 0; at = jar.indexOf('PK\x01\x02', at + 4)) {
    jar.writeUInt32LE(0xffffffff, at + 42)
  }
  return jar
}

const plain = { 'META-INF/MANIFEST.MF': 'Name: a', 'a/A.class': 'META-INF/A.SF', 'META-INF/services/x.SF': 'x' }
const signed = { ...plain, 'META-INF/A.SF': 'digests', 'META-INF/A.RSA': 'key', 'META-INF/old.dsa': 'key' }

test('of a signed jar, the files of its signature get other names, and nothing else changes', () => {
  const renamed = { ...plain, 'META-INF/A.S_': 'digests', 'META-INF/A.RS_': 'key', 'META-INF/old.ds_': 'key' }

  expect(withoutSignature(jarOf(signed))).toEqual(jarOf(renamed))
  expect(withoutSignature(jarOf(signed, 'a comment'))).toEqual(jarOf(renamed, 'a comment'))
})

test.each([
  ['a jar that is not signed', jarOf(plain)],
  ['one without files', jarOf({})],
  ['what is no jar', Buffer.from('META-INF/A.SF')],
  ['nothing', Buffer.alloc(0)],
  ['a jar that is cut off', jarOf(signed).subarray(0, -10)],
  ['a jar with something before it', Buffer.concat([Buffer.from('#!'), jarOf(signed)])],
  ['a jar whose list says a wrong place', displaced(jarOf(signed))],
])('%s stays as it is', (_, jar) => {
  expect(withoutSignature(jar)).toBeUndefined()
})

test('of a folder only the signed jars are written anew', async () => {
  const { folder, remove } = await temporaryFolder()
  onTestFinished(remove)
  const lib = join(folder, 'lib')
  await mkdir(lib)
  const files = { 'a.jar': jarOf(signed), 'b.jar': jarOf(plain), 'c.txt': jarOf(signed) }
  for (const [name, content] of Object.entries(files)) await writeFile(join(lib, name), content)

  const { ino } = await stat(join(lib, 'b.jar'))

  await unsignLibraries(lib)

  expect((await stat(join(lib, 'b.jar'))).ino).toBe(ino)

  expect((await readdir(lib)).sort()).toEqual(Object.keys(files))
  expect(await readFile(join(lib, 'a.jar'))).toEqual(withoutSignature(files['a.jar']))
  expect(await readFile(join(lib, 'b.jar'))).toEqual(files['b.jar'])
  expect(await readFile(join(lib, 'c.txt'))).toEqual(files['c.txt'])
})
