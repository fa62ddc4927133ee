/** Drafts of the claims in a recorded text. Nothing is written. */
import { UserError } from '../errors.ts'
import type { ClaimSuggestionsRow, NamedEntityRow } from '../graph/catalogue.generated.ts'
import type { ReadFile } from '../graph/files.ts'
import type { AsOf, Graph } from '../graph/read.ts'
import { type Row, SCOPE, type Scope, TYPE } from '../graph/row.ts'
import { parseEdtf } from './rules/edtf.ts'
import type { Quoted } from './rules/reading/passages.ts'
import { sentencesOf } from './rules/reading/sentences.ts'
import { type Reference, referenceOf } from './rules/suggest/dates.ts'
import { type NamedEntity, nameTable } from './rules/suggest/mentions.ts'
import {
  namesSought,
  type SuggestedEntity,
  type SuggestedSpeaker,
  type Suggestion,
  sentencesFor,
  suggest,
} from './rules/suggest/suggest.ts'

/** How many sentences are read at once unless told otherwise, and at most. */
export const DEFAULT_SENTENCES = 50
export const MOST_SENTENCES = 100

/** Names that are asked for in one look-up of the index, and the states it gives at most. */
const NAMES_AT_ONCE = 500
const STATES_AT_ONCE = 1_000
/** The sources of one actor that are proposed at most. */
const VOICES = 10

/** An entity that may be meant, as the API shows it: the entity itself is read when it is asked for. */
export interface Candidate extends NamedEntityRow {
  quote: Quoted
  why: string
}

export interface DraftSpeaker extends Omit<SuggestedSpeaker, 'named' | 'relay'> {
  sources: Candidate[]
  relay: { quote: Quoted; stated: boolean; sources: Candidate[] } | null
}

export interface DraftClaim extends Omit<Suggestion, 'subjects' | 'objects' | 'places' | 'speaker'> {
  subjects: Candidate[]
  objects: Candidate[]
  places: Candidate[]
  speaker: DraftSpeaker | null
}

export interface Drafts extends ClaimSuggestionsRow {
  sentenceCount: number
  /** The first sentence that was not read, if there is one. */
  nextSentence: number | null
  claims: DraftClaim[]
}

/**
 * The suggestions for some sentences of a document's text, as known then; null where there is no such document. Three
 * queries, however long the text is: its text, the entities named in those sentences, and who speaks for them.
 *
 * @throws UserError BAD_USER_INPUT for a part that no text has
 */
export async function suggestClaims(
  graph: Graph,
  { document, first, count }: { document: string; first: number; count: number },
  asOf: AsOf,
): Promise<Drafts | null> {
  if (first < 0) throw new UserError('BAD_USER_INPUT', `Expected a sentence from 0 on as \`from\`, found ${first}.`)
  if (count < 1 || count > MOST_SENTENCES) {
    throw new UserError('BAD_USER_INPUT', `Expected \`sentences\` from 1 to ${MOST_SENTENCES}, found ${count}.`)
  }
  const scope = await graph.scope(asOf)
  const { known } = scope
  const [row] = await graph.readFile('document/find-text', { id: document, known })
  if (!row) return null
  const { text, publishedAt } = row
  const sentences = sentencesOf(text ?? '')
  const names = await entitiesNamed(graph.readFile, namesSought(sentencesFor(sentences, first, count)), known)
  const voices = await voicesOf(graph.readFile, names, known)
  const suggestions = suggest(text ?? '', nameTable(names), reference(publishedAt), { sentences, first, count })
  return {
    [TYPE]: 'ClaimSuggestions',
    [SCOPE]: scope,
    documentId: document,
    sentenceCount: sentences.length,
    nextSentence: first + count < sentences.length ? first + count : null,
    claims: suggestions.map((suggestion) => asDraft(suggestion, voices, scope)),
  }
}

function reference(publishedAt: string | null): Reference | null {
  return publishedAt === null ? null : referenceOf(parseEdtf(publishedAt))
}

async function entitiesNamed(read: ReadFile, names: readonly string[], known: number): Promise<NamedEntity[]> {
  const terms = names.map((name) => `"${name.replace(/["\\]/g, '\\$&')}"`)
  const asked: string[] = []
  for (let at = 0; at < terms.length; at += NAMES_AT_ONCE) asked.push(terms.slice(at, at + NAMES_AT_ONCE).join(' OR '))
  if (asked.length === 0) return []
  return (await read('entity/find-by-names', { names: asked, known, limit: STATES_AT_ONCE })) as NamedEntity[]
}

interface Voice {
  source: string
  why: string
}

async function voicesOf(read: ReadFile, named: readonly NamedEntity[], known: number): Promise<Map<string, Voice[]>> {
  const voices = new Map<string, Voice[]>()
  const actors = named.filter(({ type }) => type === 'Actor').map(({ id }) => id)
  if (actors.length === 0) return voices
  for (const { actor, source, name, link } of await read('source/list-voices', { actors, known, limit: VOICES })) {
    const why =
      link === 'VOICE_OF' ? `“${name}” is the voice of who is named.` : `“${name}” speaks from within who is named.`
    voices.set(actor, [...(voices.get(actor) ?? []), { source, why }])
  }
  return voices
}

function asDraft(suggestion: Suggestion, voices: ReadonlyMap<string, Voice[]>, scope: Scope): DraftClaim {
  const { subjects, objects, places, speaker } = suggestion
  const shown = (named: readonly SuggestedEntity[]) =>
    named.map(({ entity, quote, why }) => candidate(entity.id, quote, why, scope))
  // Who is a source comes first, then who speaks for an actor that is named.
  const sources = (named: readonly SuggestedEntity[]) => {
    const own = shown(named.filter(({ entity }) => entity.type === 'Source'))
    const others = named.flatMap(({ entity, quote }) =>
      (voices.get(entity.id) ?? []).map(({ source, why }) => candidate(source, quote, why, scope)),
    )
    return [...new Map([...own, ...others].toReversed().map((one) => [one.entityId, one])).values()].toReversed()
  }
  return {
    ...suggestion,
    subjects: shown(subjects),
    objects: shown(objects),
    places: shown(places),
    speaker: speaker && {
      ...speaker,
      sources: sources(speaker.named),
      relay: speaker.relay && { ...speaker.relay, sources: sources(speaker.relay.named) },
    },
  }
}

function candidate(entityId: string, quote: Quoted, why: string, scope: Scope): Candidate & Row {
  return { [TYPE]: 'NamedEntity', [SCOPE]: scope, entityId, quote, why }
}
