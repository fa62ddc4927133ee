import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unsignLibraries, withoutSignature } from '../../src/database/unsign.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A jar of these files, uncompressed; enough of one to be read by name. */
function jarOf(files: Record<string, string>, comment = ''): Buffer {
  const contents: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const before = Buffer.alloc(30)
    before.write('PK\x03\x04', 'latin1')
    before.writeUInt32LE(content.length, 18)
    before.writeUInt32LE(content.length, 22)
    before.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.write('PK\x01\x02', 'latin1')
    entry.writeUInt32LE(content.length, 20)
    entry.writeUInt32LE(content.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt16LE(4, 30)
    entry.writeUInt16LE(1, 32)
    entry.writeUInt32LE(at, 42)
    contents.push(Buffer.concat([before, Buffer.from(name + content)]))
    list.push(Buffer.concat([entry, Buffer.from(`${name}more!`)]))
    at += 30 + name.length + content.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(list.length, 10)
  end.writeUInt32LE(Buffer.concat(list).length, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...contents, ...list, end, Buffer.from(comment)])
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
])('%s stays as it is', (_, jar) => {
  expect(withoutSignature(jar)).toBeUndefined()
})

test('of a folder only the signed jars are written anew', async () => {
  const { folder, remove } = await temporaryFolder()
  const lib = join(folder, 'lib')
  await mkdir(lib)
  const files = { 'a.jar': jarOf(signed), 'b.jar': jarOf(plain), 'c.txt': jarOf(signed) }
  for (const [name, content] of Object.entries(files)) await writeFile(join(lib, name), content)

  await unsignLibraries(lib)

  expect((await readdir(lib)).sort()).toEqual(Object.keys(files))
  expect(await readFile(join(lib, 'a.jar'))).toEqual(withoutSignature(files['a.jar']))
  expect(await readFile(join(lib, 'b.jar'))).toEqual(files['b.jar'])
  expect(await readFile(join(lib, 'c.txt'))).toEqual(files['c.txt'])
  await remove()
})
