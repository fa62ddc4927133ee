/**
 * `npm run check`: everything that can be told without a database. Each check is a command that can be run alone; all
 * of them run, and what fails is shown at the end.
 */
import { spawnSync } from 'node:child_process'

const tracked = () => spawnSync('git', ['ls-files'], { encoding: 'utf8' }).stdout

const checks: { name: string; command: string[]; input?: () => string }[] = [
  { name: 'types', command: ['tsc'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'generated files and printed schema', command: ['tsx', 'scripts/generate.ts', '--check'] },
  { name: 'spelling', command: ['cspell', 'lint', '--no-progress', '--no-summary', '--dot', '.'] },
  {
    name: 'spelling of file names',
    command: ['cspell', 'lint', '--no-progress', '--no-summary', 'stdin'],
    input: tracked,
  },
]

let failed = 0
for (const { name, command, input } of checks) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...(input && { input: input() }),
  })
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name}`)
  if (status !== 0) {
    failed++
    console.log([stdout, stderr].join('\n').trim().slice(0, 20_000))
  }
}
process.exit(failed > 0 ? 1 : 0)
