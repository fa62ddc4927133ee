/** Which processes run on this machine. */
import { readFile } from 'node:fs/promises'
import { outputOf } from './executables.ts'

/** Whether this process runs and carries the token in its command line. */
export async function runs(pid: number, token: string): Promise<boolean> {
  return (await exists(pid)) && (await commandLine(pid)).includes(token)
}

/** Whether there is a process of this id, whoever it belongs to. One that ended unnoticed (a zombie) is none. */
export async function exists(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  if (process.platform !== 'linux') return true
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2))
}

/** What the process was called with, as one text; empty if there is none. */
export async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  if (process.platform === 'win32') {
    const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`
    return outputOf('powershell.exe', ['-NoProfile', '-Command', query])
  }
  return outputOf('ps', ['-ww', '-o', 'command=', '-p', String(pid)])
}

/** The process that started this one, or that took it over; null where that cannot be told. */
export async function parentOf(pid: number): Promise<number | null> {
  if (process.platform === 'win32') return null
  const text =
    process.platform === 'linux'
      ? /^PPid:\s*(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''))?.[1]
      : await outputOf('ps', ['-o', 'ppid=', '-p', String(pid)])
  const parent = Number.parseInt(text ?? '', 10)
  return Number.isInteger(parent) ? parent : null
}
