/** A way to a Neo4j that breaks as real ones do, at moments that a test chooses. The driver cannot tell the difference. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** COMMIT as a message of Bolt: a chunk of two bytes, a structure without fields and of the signature 0x12, the end. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

export interface Way {
  /** Where it begins. It stays the same wherever it leads. */
  uri: string
  /** Leads to another server from now on; connections that are open stay with theirs. */
  leadTo(uri: string): void
  /** The next commits are carried out, but each answer is lost with its connection. */
  loseAnswers(times: number): void
  /** The next commits never arrive, each lost with its connection. */
  loseCommits(times: number): void
  /** How many commits or answers were lost. */
  lost(): number
  /** Takes everything and passes nothing on, in either direction, as a machine that hangs. */
  silence(silent: boolean): void
  /** Breaks the connections that are open. */
  cut(): void
  close(): Promise<void>
}

/** Opens a way to the server at this address. */
export async function openWay(uri: string): Promise<Way> {
  let target = new URL(uri)
  let answers = 0
  let commits = 0
  let lost = 0
  let silent = false
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const database = connect({ host: target.hostname, port: Number(target.port) })
    let committing = false
    for (const socket of [client, database]) {
      sockets.add(socket)
      // As the driver and Neo4j do: otherwise each message may wait 40 ms for the one before it.
      socket.setNoDelay(true)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        database.destroy()
      })
    }
    client.on('data', (bytes) => {
      if (silent) return
      const commit = bytes.includes(COMMIT)
      if (commit && commits > 0) {
        commits--
        lost++
        client.destroy()
        return
      }
      if (commit && answers > 0) {
        answers--
        committing = true
      }
      database.write(bytes)
    })
    database.on('data', (bytes) => {
      if (silent) return
      if (committing) {
        lost++
        client.destroy()
      } else client.write(bytes)
    })
  })
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadTo: (next) => {
      target = new URL(next)
    },
    loseAnswers: (times) => {
      answers = times
    },
    loseCommits: (times) => {
      commits = times
    },
    lost: () => lost,
    silence: (now) => {
      silent = now
    },
    cut,
    close: () => {
      cut()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
