/**
 * An HTTP client that costs next to nothing: one request at a time on one connection that stays open. What a client
 * with more comfort takes for itself would be added to all three servers, and make them look more alike.
 */
import { connect, type Socket } from 'node:net'

export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

export class Connection {
  readonly #socket: Socket
  #received: Buffer = Buffer.alloc(0)
  #waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined

  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true })
    this.#socket.on('data', (chunk) => {
      this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk])
      this.#read()
    })
    this.#socket.on('error', (error) => this.#waiting?.reject(error))
    this.#socket.on('close', () => this.#waiting?.reject(new Error('The server closed the connection.')))
  }

  send(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#waiting = undefined
    this.#socket.destroy()
  }

  #read(): void {
    const end = this.#received.indexOf('\r\n\r\n')
    if (end < 0) return
    const [line = '', ...lines] = this.#received.toString('latin1', 0, end).split('\r\n')
    const headers = Object.fromEntries(
      lines.map((text) => {
        const colon = text.indexOf(':')
        return [text.slice(0, colon).toLowerCase(), text.slice(colon + 1).trim()]
      }),
    )
    const status = Number(line.split(' ')[1])
    const rest = this.#received.subarray(end + 4)
    const body = bodyOf(headers, rest, status)
    if (body === undefined) return
    this.#received = Buffer.alloc(0)
    const waiting = this.#waiting
    this.#waiting = undefined
    waiting?.resolve({ status, headers, body })
  }
}

/** The body, or undefined while it has not come in full. */
function bodyOf(headers: Record<string, string>, rest: Buffer, status: number): string | undefined {
  if (status === 304 || status === 204) return ''
  const length = headers['content-length']
  if (length !== undefined) return rest.length < Number(length) ? undefined : rest.toString('utf8')
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const line = rest.indexOf('\r\n', at)
    if (line < 0) return undefined
    const size = Number.parseInt(rest.toString('latin1', at, line), 16)
    if (rest.length < line + 2 + size + 2) return undefined
    if (size === 0) return Buffer.concat(parts).toString('utf8')
    parts.push(rest.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
}

/** A request as it goes over the wire. */
export function post(path: string, content: unknown, headers: Record<string, string> = {}): Buffer {
  const body = JSON.stringify(content)
  const head = {
    host: 'localhost',
    'content-type': 'application/json',
    accept: 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...headers,
  }
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from([`POST ${path} HTTP/1.1`, ...lines, '', body].join('\r\n'))
}
