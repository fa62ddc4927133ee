/** A way to a Neo4j that breaks at the worst moment: when the commit has been sent and its answer is about to come. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** COMMIT as a message of Bolt: a chunk of two bytes, a structure without fields and of the signature 0x12, the end. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

export interface CutConnection {
  uri: string
  /** How many commits were carried out without their answer. */
  cut(): number
  close(): Promise<void>
}

/** Opens the way. The answers to the first `times` commits are lost, each with its connection. */
export async function cutConnection(uri: string, times: number): Promise<CutConnection> {
  const { hostname, port } = new URL(uri)
  const sockets = new Set<Socket>()
  let cut = 0
  const server = createServer((client) => {
    const database = connect({ host: hostname, port: Number(port) })
    let committing = false
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        client.destroy()
        database.destroy()
      })
    }
    client.on('data', (bytes) => {
      committing ||= cut < times && bytes.includes(COMMIT)
      database.write(bytes)
    })
    database.on('data', (bytes) => {
      if (committing) {
        cut++
        client.destroy()
      } else {
        client.write(bytes)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => cut,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
