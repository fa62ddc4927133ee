import type { EntityLabel } from '../rules/predicate-rules.ts'
import type { EntityInput, Recording } from './input.ts'
import { type Problems, quoted } from './problems.ts'
import type { Kind, References } from './references.ts'

type Path = readonly (string | number)[]

const entityTypes: Record<EntityInput['type'], string> = {
  Actor: 'actor',
  Unit: 'unit',
  Place: 'place',
  Event: 'event',
  Source: 'source',
}

/** What every id in a report stands for: what is recorded already, and what the report itself describes. */
export class Kinds {
  readonly #stored: References['stored']
  readonly #described = new Map<string, Kind | 'other'>()
  readonly #aliases = new Map<string, string>()

  constructor(stored: References['stored']) {
    this.#stored = stored
  }

  /** Takes an id for something new. Reports one that has the wrong form, or is taken. */
  describe(id: string, kind: Kind | 'other', prefix: string, path: Path, problems: Problems): void {
    if (!new RegExp(`^${prefix}_[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}._~-]{0,199}$`, 'u').test(id)) {
      problems.add('id.form', path, `Expected an id such as "${prefix}_a-few-words", found ${quoted(id)}.`)
    } else if (this.#stored.has(id) || this.#described.has(id) || this.#aliases.has(id)) {
      problems.add('id.taken', path, `Expected a new id, found "${id}", which is taken.`)
    }
    this.#described.set(id, kind)
  }

  /** Takes an id as another name, within the report, of what has one already. Reports one that names something else. */
  alias(id: string, recorded: string, kind: Kind, path: Path, problems: Problems): void {
    if (id === recorded || this.#aliases.get(id) === recorded) return
    this.describe(id, kind, kind.toLowerCase(), path, problems)
    this.#aliases.set(id, recorded)
  }

  /** Takes the id of something that is recorded and was found otherwise than by its id. */
  found(id: string, kind: Kind): void {
    if (!this.#stored.has(id)) this.#described.set(id, kind)
  }

  /** The id under which something is recorded: the id itself, unless it is another name within the report. */
  recorded(id: string): string {
    return this.#aliases.get(id) ?? id
  }

  of(id: string): Kind | 'other' | 'gone' | undefined {
    return this.#described.get(id) ?? this.#stored.get(id)
  }

  /** The label of an entity, or null where the id is none's. */
  entity(id: string): EntityLabel | null {
    const kind = this.of(id)
    return kind !== undefined && isEntityType(kind) ? kind : null
  }

  /** Reports a reference to something that is not there, or is something else. */
  expect(id: string, kinds: readonly Kind[], path: Path, problems: Problems): void {
    const kind = this.of(id)
    if (kind !== undefined && (kinds as readonly string[]).includes(kind)) return
    const wanted = kinds.map(withArticle).join(' or ')
    if (kind === undefined) {
      const message = `Expected the id of ${wanted}, found ${quoted(id)}, which nothing has.`
      problems.add('id.unknown', path, message, 'NOT_FOUND')
    } else if (kind === 'gone') {
      const message = `Expected the id of ${wanted}, found ${quoted(id)}, which was taken back.`
      problems.add('id.gone', path, message, 'NOT_FOUND')
    } else {
      const is = kind === 'other' ? 'something else' : withArticle(kind)
      problems.add('id.kind', path, `Expected the id of ${wanted}, found ${quoted(id)}, which is ${is}.`)
    }
  }
}

/** The kinds of everything a report speaks of. */
export function kindsOf(input: Pick<Recording, 'entities'>, references: References, problems: Problems): Kinds {
  const kinds = new Kinds(references.stored)
  for (const [index, { id, type }] of input.entities.entries()) {
    problems.expectOneOf('entity.type', entityTypes, type, ['entities', index, 'type'])
    if (isEntityType(type)) kinds.describe(id, type, entityTypes[type], ['entities', index, 'id'], problems)
  }
  return kinds
}

function isEntityType(type: string): type is EntityInput['type'] {
  return Object.hasOwn(entityTypes, type)
}

function withArticle(noun: string): string {
  return /^[AE]/.test(noun) ? `an ${noun}` : `a ${noun}`
}
