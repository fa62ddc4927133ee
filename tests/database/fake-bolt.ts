/** A server that speaks just enough Bolt to say which version it is. */
import { createServer, type Socket } from 'node:net'

export interface FakeBolt {
  uri: string
  close(): void
}

/**
 * @param bolt major and minor version of the protocol: Neo4j 4.4 speaks 4.4, Neo4j 5.22 speaks 5.4
 * @see https://neo4j.com/docs/bolt/current/ for the messages and how they are packed
 */
export async function fakeBolt(version: string, bolt: readonly [number, number]): Promise<FakeBolt> {
  const server = createServer((socket) => {
    let greeted = false
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      if (!greeted) {
        greeted = true
        socket.write(Buffer.from([0, 0, bolt[1], bolt[0]]))
        return
      }
      for (const tag of tagsOf(data)) answer(socket, tag, version)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return { uri: `bolt://127.0.0.1:${port}`, close: () => server.close() }
}

function answer(socket: Socket, tag: number, version: string): void {
  if (tag === tags.HELLO) send(socket, tags.SUCCESS, map({ server: `Neo4j/${version}`, connection_id: 'bolt-1' }))
  if (tag === tags.RUN) send(socket, tags.SUCCESS, map({ fields: ['version', 'edition'] }))
  if (tag === tags.PULL) {
    send(socket, tags.RECORD, list([version, 'community']))
    send(socket, tags.SUCCESS, map({ type: 'r' }))
  }
  if (tag === tags.RESET || tag === tags.LOGON) send(socket, tags.SUCCESS, map({}))
}

const tags = { HELLO: 0x01, RESET: 0x0f, RUN: 0x10, PULL: 0x3f, LOGON: 0x6a, SUCCESS: 0x70, RECORD: 0x71 }

/** The tag of each message in the data: after a size of two bytes and the marker of a structure. */
function tagsOf(data: Buffer): number[] {
  const found: number[] = []
  for (let at = 0; at + 4 <= data.length; ) {
    const size = data.readUInt16BE(at)
    if (size > 0) found.push(data[at + 3] ?? 0)
    at += 2 + size
  }
  return found
}

function send(socket: Socket, tag: number, field: Buffer): void {
  const message = Buffer.concat([Buffer.from([0xb1, tag]), field])
  const size = Buffer.alloc(2)
  size.writeUInt16BE(message.length)
  socket.write(Buffer.concat([size, message, Buffer.from([0, 0])]))
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value)
  return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes])
}

function list(values: readonly string[]): Buffer {
  return Buffer.concat([Buffer.from([0x90 + values.length]), ...values.map(text)])
}

function map(values: Record<string, string | readonly string[]>): Buffer {
  const pairs = Object.entries(values).map(([key, value]) =>
    Buffer.concat([text(key), typeof value === 'string' ? text(value) : list(value)]),
  )
  return Buffer.concat([Buffer.from([0xa0 + pairs.length]), ...pairs])
}
