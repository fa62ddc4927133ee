/** `npm run keys`: makes, lists and revokes API keys. */
import { BELIEVED } from '../access/access.ts'
import { type ApiKey, createKey, listKeys, revokeKey } from '../access/api-keys.ts'
import { localPrincipal, type Role, roles } from '../principal.ts'
import { StartupError } from '../startup-error.ts'
import { oneOf, runCommands } from './run-command.ts'
import { withDatabase } from './with-database.ts'

/** Longer names would make lists and logs hard to read. */
const LONGEST_NAME = 100

const heading = ['id', 'name', 'for', 'role', 'made', 'last used', 'revoked']

const create = oneOf({
  name: 'create',
  description: 'Makes a key and shows it, this once. Only its hash is kept.',
  args: {
    name: { type: 'string', required: true, description: 'Who will use it: what `by` says of what they record.' },
    role: { type: 'string', required: true, description: `What they may do: ${roles.join(', ')}, each more.` },
    machine: { type: 'boolean', default: false, description: 'It is for a program, not for a person.' },
  },
  async run({ name, role, machine }) {
    const principal = { id: nameFrom(name), role: roleFrom(role), kind: machine ? 'MACHINE' : 'PERSON' } as const
    await withDatabase('with the model', async (database) => {
      const key = await createKey(database, principal)
      console.error(`A key of ${principal.id} with the role ${principal.role}. It is shown this once:\n`)
      console.log(key)
      console.error('\nIt is sent in the header  Authorization: Bearer <key>  and counts where AUTH_MODE is keys.')
    })
  },
})

const list = oneOf({
  name: 'list',
  description: 'Lists all keys, the revoked ones too, by their ids: a key begins claimgraph_ and its id.',
  async run() {
    await withDatabase('with the model', async (database) => {
      const keys = await listKeys(database)
      console.log(keys.length === 0 ? 'There are no keys yet.' : table([heading, ...keys.map(columns)]))
    })
  },
})

const revoke = oneOf({
  name: 'revoke',
  description: 'Revokes a key for good. What was recorded with it stays.',
  args: {
    key: { type: 'positional', required: true, description: 'Its id, as `list` shows it, or the key itself.' },
  },
  async run({ key }) {
    await withDatabase('with the model', async (database) => {
      if (!(await revokeKey(database, key))) {
        throw new StartupError('There is no such key.', ['npm run keys -- list  shows the ids of all keys.'])
      }
      console.log(`Revoked. A service that runs lets it in for ${BELIEVED / 1000} seconds more, at most.`)
    })
  },
})

await runCommands({ name: 'keys', description: 'Makes, lists and revokes API keys.' }, { create, list, revoke })

function nameFrom(name: string): string {
  const trimmed = name.trim()
  const problem =
    trimmed === '' || trimmed.length > LONGEST_NAME || /\p{C}/u.test(trimmed)
      ? `one of 1 to ${LONGEST_NAME} visible characters`
      : trimmed === localPrincipal.id
        ? `another one than "${localPrincipal.id}", which stands for whoever needs no key`
        : undefined
  if (problem === undefined) return trimmed
  throw new StartupError(`--name: expected ${problem}; got ${JSON.stringify(name.slice(0, 200))}.`, [
    'npm run keys -- create --name anna --role EDITOR',
  ])
}

function roleFrom(text: string): Role {
  const role = roles.find((one) => one === text.toUpperCase())
  if (role) return role
  throw new StartupError(`--role: expected one of ${roles.join(', ')}; got ${JSON.stringify(text.slice(0, 200))}.`, [
    'READER reads; EDITOR records; REVIEWER also assesses, judges and corrects; ADMIN may do everything.',
  ])
}

function columns({ id, principal, createdAt, lastUsedAt, revokedAt }: ApiKey): string[] {
  const kind = principal.kind.toLowerCase()
  return [id, principal.id, `a ${kind}`, principal.role, ...[createdAt, lastUsedAt, revokedAt].map(day)]
}

function day(instant: number | null): string {
  return instant === null ? '–' : new Date(instant).toISOString().slice(0, 16).replace('T', ' ')
}

function table(rows: string[][]): string {
  const widths = heading.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
