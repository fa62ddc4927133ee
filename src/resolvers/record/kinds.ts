import type { EntityLabel } from '../rules/predicate-rules.ts'
import type { ReportInput } from './input.ts'
import type { Problems } from './problems.ts'
import type { Kind, References } from './references.ts'

/** What every id in a report stands for: what is recorded already, and what the report itself describes. */
export class Kinds {
  readonly #stored: References['stored']
  readonly #described = new Map<string, Kind | 'other'>()

  constructor(stored: References['stored']) {
    this.#stored = stored
  }

  /** Takes an id for something new. Reports one that has the wrong form, or is taken. */
  describe(id: string, kind: Kind, prefix: string, path: readonly (string | number)[], problems: Problems): void {
    if (!new RegExp(`^${prefix}_[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}._~-]{0,199}$`, 'u').test(id)) {
      problems.add('id.form', path, `Expected an id such as "${prefix}_a-few-words", found ${quoted(id)}.`)
    } else if (this.#stored.has(id) || this.#described.has(id)) {
      problems.add('id.taken', path, `Expected a new id, found "${id}", which is taken.`)
    }
    this.#described.set(id, kind)
  }

  of(id: string): Kind | 'other' | undefined {
    return this.#described.get(id) ?? this.#stored.get(id)
  }

  isStored(id: string): boolean {
    return this.#stored.has(id)
  }

  /** The label of an entity, or null where the id is none's. */
  entity(id: string): EntityLabel | null {
    const kind = this.of(id)
    return kind === 'Actor' || kind === 'Unit' || kind === 'Place' || kind === 'Event' || kind === 'Source'
      ? kind
      : null
  }

  /** Reports a reference to something that is not there, or is something else. */
  expect(id: string, kinds: readonly Kind[], path: readonly (string | number)[], problems: Problems): void {
    const kind = this.of(id)
    if (kind !== undefined && (kinds as readonly string[]).includes(kind)) return
    const found = kind === undefined ? `${quoted(id)}, which nothing has` : `${quoted(id)}, which is a ${kind}`
    problems.add('id.unknown', path, `Expected the id of a ${kinds.join(' or ')}, found ${found}.`)
  }
}

/** A text as it is shown in a message: quoted, and cut where it is long. */
export function quoted(text: string): string {
  const characters = Array.from(text)
  return JSON.stringify(characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : text)
}

/** The kinds of everything a report speaks of. */
export function kindsOf(input: ReportInput, references: References, problems: Problems): Kinds {
  const kinds = new Kinds(references.stored)
  kinds.describe(input.document.id, 'Document', 'document', ['document', 'id'], problems)
  for (const [index, { id, type }] of input.entities.entries()) {
    kinds.describe(id, type, type.toLowerCase(), ['entities', index, 'id'], problems)
  }
  return kinds
}
