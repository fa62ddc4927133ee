/** A jar of these files, uncompressed; enough of one to be read by name. */
export function jarOf(files: Record<string, string>, comment = ''): Buffer {
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
