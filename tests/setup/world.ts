/** A small world for one test, recorded as any report is. Its ids end in a mark of its own, so that tests do not meet. */
import { randomUUID } from 'node:crypto'
import type { Database, Params } from '../../src/graph/driver.ts'
import { fileRunner } from '../../src/graph/files.ts'
import { readerAt } from '../../src/graph/read-at.ts'
import { FOREVER } from '../../src/instants.ts'
import { recordStates } from '../../src/resolvers/record/claim-states.ts'
import { rebuildDerived } from '../../src/resolvers/record/derive.ts'
import type {
  ActorInput,
  AssertionInput,
  ClaimInput,
  EntityInput,
  EventInput,
  HopInput,
  PlaceInput,
  ReportInput,
  SourceInput,
  UnitInput,
} from '../../src/resolvers/record/input.ts'
import { type RecordedReport, recordReport } from '../../src/resolvers/record/record-report.ts'

/** A claim and who makes it, as shortly as a test can say it. */
export interface Said extends Partial<Omit<ClaimInput, 'predicate' | 'subject'>> {
  id?: string
  predicate: ClaimInput['predicate']
  subject: string
  /** The origin of the chain; none for a lineage that is unknown. */
  by?: string
  stance?: AssertionInput['stance']
  voice?: AssertionInput['voice']
  saidAt?: string
  /** Instead of publisher and origin. */
  chain?: readonly HopInput[]
  assertion?: Partial<AssertionInput>
}

/** A hop of a chain, by name unless told otherwise. */
export function hop(role: HopInput['role'], source: string, more: Partial<HopInput> = {}): HopInput {
  return { role, source, identification: 'NAMED', ...more }
}

export class World {
  readonly #database: Database
  readonly #mark = randomUUID().slice(0, 8)
  #entities: EntityInput[] = []
  #reports = 0

  constructor(database: Database) {
    this.#database = database
  }

  /** An id of this world: `id('place', 'kursk')`. */
  id(prefix: string, name: string): string {
    return `${prefix}_${name}-${this.#mark}`
  }

  actor(name: string, more: Partial<ActorInput> = {}): string {
    return this.#add({ type: 'Actor', id: this.id('actor', name), name, kind: 'STATE', ...more })
  }

  unit(name: string, more: Partial<UnitInput> = {}): string {
    return this.#add({ type: 'Unit', id: this.id('unit', name), name, echelon: 'BRIGADE', ...more })
  }

  place(name: string, more: Partial<PlaceInput> = {}): string {
    return this.#add({ type: 'Place', id: this.id('place', name), name, kind: 'CITY', ...more })
  }

  event(name: string, more: Partial<EventInput> = {}): string {
    return this.#add({ type: 'Event', id: this.id('event', name), name, kind: 'BATTLE', ...more })
  }

  source(name: string, more: Partial<SourceInput> = {}): string {
    return this.#add({ type: 'Source', id: this.id('source', name), name, kind: 'OFFICIAL', ...more })
  }

  /**
   * Records a report with the entities described since the last one. Each claim is a paragraph of its text, which the
   * assertion quotes; the publisher is a source made for it. `known` is when it was recorded, as `asOf` takes it.
   */
  async record(
    said: readonly Said[],
    more: Partial<ReportInput> = {},
  ): Promise<RecordedReport & { position: number; recordedAt: number; known: string }> {
    const number = ++this.#reports
    const publisher = this.source(`outlet-${number}`, { kind: 'OUTLET' })
    const paragraphs = said.map((claim, index) => `${number}.${index} ${claim.statement ?? statementOf(claim)}`)
    const entities = this.#entities
    this.#entities = []
    const { result, change } = await recordReport(
      this.#database,
      {
        operationId: `test:${this.#mark}:${number}`,
        document: {
          id: this.id('document', `report-${number}`),
          title: `Report ${number}`,
          publisher,
          publishedAt: '2024-11-20',
          language: 'en',
          nature: 'FICTIONAL',
          text: paragraphs.join('\n') || 'Nothing is said.',
        },
        entities,
        claims: said.map((one, index) => recordedClaim(one, paragraphs[index] ?? '', publisher)),
        ...more,
      },
      'test',
    )
    const { position, recordedAt } = change
    return { ...result, position, recordedAt, known: new Date(recordedAt).toISOString() }
  }

  /**
   * Changes what no report can, by a Cypher text of the test's own. It happens at a time of its own in the log, which is
   * `$at` in the text and is given back as `asOf.known` takes it; then what follows from it is made anew.
   */
  async change(text: string, params: Params = {}): Promise<string> {
    const { recordedAt: at, known } = await this.record([])
    await this.#database.transaction((run) => run(text, { ...params, at }))
    await rebuildDerived(this.#database)
    await this.#database.transaction((run) =>
      recordStates({
        run: fileRunner(run, { recordedAt: at, forever: FOREVER }),
        readAt: readerAt(run),
        change: { recordedAt: at },
      }),
    )
    return known
  }

  /** Takes the record of an assertion back. */
  retract(assertion: string, by = 'coder', reason: string | null = null): Promise<string> {
    return this.change(
      'MATCH (a:Assertion {id: $assertion}) SET a.retractedAt = $at, a.retractedBy = $by, a.retractionReason = $reason, a.contentKey = null',
      { assertion, by, reason },
    )
  }

  #add(entity: EntityInput): string {
    this.#entities.push(entity)
    return entity.id
  }
}

function statementOf({ predicate, subject, place, object }: Said): string {
  return [subject, predicate, object, place && `at ${place}`].filter(Boolean).join(' ')
}

function recordedClaim(said: Said, exact: string, publisher: string): ReportInput['claims'][number] {
  const { id, by, stance, voice, saidAt, chain, assertion, ...claim } = said
  const isRelayed = by !== undefined || chain?.some(({ role }) => role !== 'PUBLISHER')
  return {
    ...(id !== undefined && { id }),
    claim: { ...claim, statement: claim.statement ?? statementOf(said) },
    assertion: {
      excerpts: [{ exact, supports: ['CONTENT'] }],
      voice: voice ?? (isRelayed ? 'PARAPHRASE' : 'OWN_VOICE'),
      ...(stance && { stance }),
      ...(saidAt !== undefined && { saidAt }),
      chain: chain ?? [
        { role: 'PUBLISHER', source: publisher, identification: 'NAMED' },
        ...(by === undefined ? [] : [{ role: 'ORIGIN', source: by, identification: 'NAMED' } as const]),
      ],
      ...assertion,
    },
  }
}
