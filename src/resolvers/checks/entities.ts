/** Checks of entities against the rules that stand in code: what they are called is read back as the input it was. */
import type { Database } from '../../graph/driver.ts'
import { FOREVER } from '../../instants.ts'
import { batches } from '../batches.ts'
import { type ExternalId, placeCodes, resolveExternalId } from '../rules/external-ids.ts'
import { resolveNames, type StoredNames, toldOf } from '../rules/names.ts'
import type { EntityLabel } from '../rules/predicate-rules.ts'
import { type Check, type Finding, inWords } from './check.ts'

interface Recorded {
  id: string
  label: EntityLabel
  shown: StoredNames & { geonamesId: number | null; iso3166: string | null }
  externalIds: ExternalId[]
}

export const entityChecks: Check[] = [
  {
    name: 'names-keep-their-rules',
    sentence: 'Every name of an entity keeps its rules, and what is known about it is said of a name that it has.',
    find: (database) =>
      throughEntities(database, ({ shown }) => {
        const resolved = resolveNames({ name: shown.name, aliases: shown.aliases, names: toldOf(shown) })
        if (!resolved.ok) return resolved.problems.map(({ message }) => message)
        const kept: Record<string, unknown> = { ...shown }
        const { nameFolded: _, ...names } = resolved.value
        return Object.entries(names)
          .filter(([column, value]) => inWords(kept[column]) !== inWords(value))
          .map(([column, value]) => `${column} ${inWords(kept[column])} for ${inWords(value)}`)
      }),
  },
  {
    name: 'external-ids-keep-their-scheme',
    sentence:
      'Every external id has the form of its scheme and stands for an entity that has such ids; places show theirs.',
    find: (database) =>
      throughEntities(database, ({ label, shown, externalIds }) => [
        ...externalIds.flatMap(({ scheme, value }) => {
          const resolved = resolveExternalId(scheme, value, label)
          if (!resolved.ok) return resolved.problems.map(({ message }) => message)
          return resolved.value.value === value ? [] : [`${value} for ${resolved.value.value}`]
        }),
        ...Object.entries(label === 'Place' ? placeCodes(externalIds) : {})
          .filter(([column, value]) => shown[column as keyof ReturnType<typeof placeCodes>] !== value)
          .map(([column, value]) => `${column} for ${inWords(value)}`),
      ]),
  },
]

async function throughEntities(database: Database, wrong: (entity: Recorded) => readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for await (const rows of batches(database, 'entity/list-recorded', {
    first: '',
    limit: 1_000,
    given: { forever: FOREVER },
  })) {
    for (const { id, label, properties, externalIds } of rows) {
      const shown = properties as Recorded['shown']
      const found = wrong({
        id,
        label: label as EntityLabel,
        shown,
        externalIds: externalIds as ExternalId[],
      })
      if (found.length > 0) findings.push({ id, found: inWords(found) })
    }
  }
  return findings
}
