/** A process that has a server supervised, for the tests that kill it: `parent.ts <folder>`; prints the process ids. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { noticeFile } from '../../src/database/notices.ts'
import { Supervisor } from '../../src/database/supervise.ts'

const folder = process.argv[2] ?? ''
const supervisor = new Supervisor('token-of-the-test')
const notice = {
  token: 'token-of-the-test',
  since: new Date().toISOString(),
  service: process.pid,
  supervisor: supervisor.pid,
  server: null,
  port: 1,
}
const file = noticeFile(folder, notice.token)
mkdirSync(join(folder, 'servers'), { recursive: true })
supervisor.start({
  command: process.execPath,
  args: ['-e', 'console.log("a server"); setInterval(() => {}, 1000)', notice.token],
  folder,
  log: join(folder, 'console.log'),
  notice: { file, content: notice },
  removeFolder: process.argv[3] === 'throw-away' ? folder : null,
  patience: 20_000,
})
process.on('SIGTERM', () => supervisor.stop())
console.log(JSON.stringify({ service: process.pid, supervisor: supervisor.pid }))
console.log(await supervisor.ended)
