/**
 * From an input as it is sent to what is recorded. In what is sent, an entity is named by its id or described in place,
 * and whatever the input itself describes may have a name that holds within it, `_:name`, and is referred to by that.
 */
import { type ExternalId, writtenAs } from '../rules/external-ids.ts'
import type {
  ActorInput,
  AssertionInput,
  ClaimInput,
  EntityInput,
  EventInput,
  HopInput,
  PlaceInput,
  SourceInput,
  UnitInput,
} from './input.ts'
import { madeId } from './made-id.ts'
import { Problems } from './problems.ts'
import { type ExternalIdRow, externalIdKey } from './resolve-external-ids.ts'

export type Path = readonly (string | number)[]

/**
 * An entity that is recorded, or is described elsewhere in the input, by its id or by what it is called elsewhere; or a
 * new one. Exactly one of the three.
 */
export interface EntityRef {
  id?: string
  externalId?: ExternalId
  new?: NewEntity
}

type Described<Entity> = Omit<Entity, 'type' | 'id'> & { id?: string }

/** A new entity: exactly one of these. References within it are ids or names. */
export interface NewEntity {
  actor?: Described<ActorInput>
  unit?: Described<UnitInput>
  place?: Described<PlaceInput>
  event?: Described<EventInput>
  source?: Described<SourceInput>
}

const types = { actor: 'Actor', unit: 'Unit', place: 'Place', event: 'Event', source: 'Source' } as const

export interface DescribedClaim extends Omit<ClaimInput, 'subject' | 'object' | 'place'> {
  subject: EntityRef
  object?: EntityRef
  place?: EntityRef
}

export interface DescribedHop extends Omit<HopInput, 'source'> {
  source: EntityRef
}

export interface DescribedAssertion extends Omit<AssertionInput, 'chain'> {
  chain?: readonly DescribedHop[]
}

/** Reads one input; gathers the entities that it describes, with where they stand. */
export class Reading {
  readonly entities: EntityInput[] = []
  readonly #paths: Path[] = []
  readonly #ids: Map<string, string>
  readonly #operationId: string
  readonly #holders: readonly ExternalIdRow[]

  /** @param holders who has which of the external ids of the input */
  constructor(operationId: string, holders: readonly ExternalIdRow[], ids: ReadonlyMap<string, string> = new Map()) {
    this.#operationId = operationId
    this.#holders = holders
    this.#ids = new Map(ids)
  }

  /** Reads an input in which a name may be used before what it names is described. */
  static of<Result>(
    operationId: string,
    holders: readonly ExternalIdRow[],
    read: (reading: Reading) => Result,
  ): { reading: Reading; read: Result } {
    const names = new Reading(operationId, holders)
    read(names)
    const reading = new Reading(operationId, holders, names.#ids)
    return { reading, read: read(reading) }
  }

  /** The id for something that the input describes: the one it is given, or one made for its name or its place. */
  name(prefix: string, given: string | undefined, path: Path): string {
    if (given !== undefined && !given.startsWith('_:')) return given
    const id = madeId(prefix, { operationId: this.#operationId }, given === undefined ? path : ['_', given])
    if (given !== undefined) this.#ids.set(given, id)
    return id
  }

  /** The id that an id or a name stands for. A name that nothing has stays, and is found to be nothing's. */
  id(id: string): string {
    return this.#ids.get(id) ?? id
  }

  entity(ref: EntityRef, path: Path): string {
    if (ref.new) return this.describe(ref.new, [...path, 'new'])
    return ref.externalId ? this.#holder(ref.externalId) : this.id(ref.id ?? '')
  }

  /** The entity that is called so elsewhere. What nothing is called stays as it is, and is found to be nothing's id. */
  #holder({ scheme, value }: ExternalId): string {
    const key = externalIdKey({ scheme, value: writtenAs(scheme, value) })
    return this.#holders.find((holder) => externalIdKey(holder) === key)?.entity ?? key
  }

  /** Takes a new entity, and gives its id. */
  describe(entity: NewEntity, path: Path): string {
    const kind = (Object.keys(types) as (keyof typeof types)[]).find((one) => entity[one] !== undefined)
    if (!kind) return ''
    const at = [...path, kind]
    const id = this.name(kind, entity[kind]?.id, at)
    this.entities.push({ ...entity[kind], id, type: types[kind] } as EntityInput)
    this.#paths.push(at)
    return id
  }

  claim(claim: DescribedClaim, path: Path): ClaimInput {
    const { subject, object, place, relations, ...rest } = claim
    return {
      ...rest,
      subject: this.entity(subject, [...path, 'subject']),
      ...(object && { object: this.entity(object, [...path, 'object']) }),
      ...(place && { place: this.entity(place, [...path, 'place']) }),
      ...(relations && { relations: relations.map((one) => ({ ...one, claim: this.id(one.claim) })) }),
    }
  }

  assertion(assertion: DescribedAssertion, path: Path): AssertionInput {
    const { chain, repeats, ...rest } = assertion
    return {
      ...rest,
      ...(chain && { chain: this.chain(chain, [...path, 'chain']) }),
      ...(repeats !== undefined && { repeats: this.id(repeats) }),
    }
  }

  chain(chain: readonly DescribedHop[], path: Path): HopInput[] {
    return chain.map(({ source, document, ...hop }, index) => ({
      ...hop,
      source: this.entity(source, [...path, index, 'source']),
      ...(document !== undefined && { document: this.id(document) }),
    }))
  }

  /** The entities, with the names within them read: an entity may refer to one that is described after it. */
  readEntities(): EntityInput[] {
    return this.entities.map((entity) => {
      if (entity.type === 'Place' && entity.within !== undefined) {
        return { ...entity, within: [entity.within].flat().map((id) => this.id(id)) }
      }
      if (entity.type !== 'Source') return entity
      const { voiceOf, affiliations } = entity
      return {
        ...entity,
        ...(voiceOf !== undefined && { voiceOf: this.id(voiceOf) }),
        ...(affiliations && { affiliations: affiliations.map((one) => ({ ...one, actor: this.id(one.actor) })) }),
      }
    })
  }

  /**
   * Collects problems of what is recorded and reports them where they stand in what was sent.
   *
   * @param moved which part of what is recorded stands where; the first that fits counts
   */
  async within<Result>(
    problems: Problems,
    moved: readonly (readonly [from: Path, to: Path])[],
    work: (problems: Problems) => Promise<Result>,
  ): Promise<Result> {
    const own = new Problems()
    const result = await work(own)
    const all = [...moved, ...this.#paths.map((to, index) => [['entities', index], to] as const)]
    for (const { rule, path, message, code, details } of own.all) {
      const [from, to] = all.find(([start]) => start.every((step, at) => String(step) === path[at])) ?? [[], []]
      problems.add(rule, [...to, ...path.slice(from.length)], message, code, details)
    }
    return result
  }
}
