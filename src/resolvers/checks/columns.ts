/** Which properties must be there, and of which type, as parameters of the checks. */
import { typeNamed, types } from '../../graph/catalogue.generated.ts'
import type { Value } from '../../graph/driver.ts'

/** How Neo4j's `valueType` names what a column of the catalogue may hold. */
const storedTypes: Record<string, readonly string[]> = {
  string: ['STRING NOT NULL'],
  'string[]': ['LIST<STRING NOT NULL> NOT NULL', 'LIST<NOTHING> NOT NULL'],
  int: ['INTEGER NOT NULL'],
  instant: ['INTEGER NOT NULL'],
  // The driver sends a whole number as an integer.
  float: ['FLOAT NOT NULL', 'INTEGER NOT NULL'],
  boolean: ['BOOLEAN NOT NULL'],
  point: ['POINT NOT NULL'],
}

interface Stored {
  name: string
  type: string
  nullable?: boolean
  state?: boolean
}

const known = instants('recordedAt', 'retractedAt')
const by = { name: 'by', type: 'string' }

/** What is stored and no file of a type shows. */
const besides: Record<string, readonly Stored[]> = {
  Entity: [by, { name: 'stateSince', type: 'instant' }],
  EntityState: [by, { name: 'version', type: 'int' }, ...instants('recordedAt', 'replacedAt')],
  ExternalId: [by, ...instants('retractedAt')],
  Document: [{ name: 'fingerprint', type: 'string[]', nullable: true }],
  Assertion: [{ name: 'contentKey', type: 'string', nullable: true }],
  Claim: [
    { name: 'contentKey', type: 'string' },
    { name: 'correctedAt', type: 'instant' },
    { name: 'stateSince', type: 'instant' },
    { name: 'comparisonKey', type: 'string' },
    { name: 'attestedTo', type: 'instant', nullable: true },
    { name: 'subjectId', type: 'string' },
    ...['rateKey', 'objectId', 'placeId'].map((name) => ({ name, type: 'string', nullable: true })),
  ],
  ApiKey: [
    ...['id', 'hash', 'name', 'kind', 'role'].map((name) => ({ name, type: 'string' })),
    ...instants('createdAt'),
    ...instants('revokedAt', 'lastUsedAt').map((column) => ({ ...column, nullable: true })),
  ],
}

function instants(...names: string[]): Stored[] {
  return names.map((name) => ({ name, type: 'instant' }))
}

/** For each label, its properties: `{name, types, state}`. */
export const nodeColumns = Object.fromEntries(
  [...new Set([...Object.keys(types), ...Object.keys(besides)])]
    .filter((label) => (besides[label] || typeNamed(label)?.kind !== 'record') && label !== 'Deployment')
    .map((label) => [label, [...(typeNamed(label)?.columns ?? []), ...(besides[label] ?? [])].map(asParameter)]),
)

const [relation, attribution, quotation, qualification, affiliation, quoteCheck, comparison] = (
  ['Relation', 'Attribution', 'Quotation', 'Qualification', 'Affiliation', 'QuoteCheck', 'Comparison'] as const
).map((name) => types[name].columns)

const links: Record<string, readonly Stored[] | undefined> = {
  VIA: attribution,
  QUOTES: quotation,
  QUALIFIES: qualification,
  AFFILIATED_WITH: [...(affiliation ?? []), ...known],
  CAPTURED_AFTER: instants('recordedAt'),
  CHECKED_IN: [...(quoteCheck ?? []), ...instants('recordedAt')],
}
for (const type of ['SAME_AS', 'WITHIN', 'VOICE_OF', 'DERIVED_FROM', 'SPECIFIES', 'PART_OF', 'BASELINE', 'CORRECTS']) {
  links[type] = known
}
for (const type of ['CLAIMS', 'DENIES', 'DECLINES_TO_COMMENT_ON']) {
  links[type] = [...known, { name: 'assertionId', type: 'string' }]
}
for (const type of ['AGREES_WITH', 'CONFLICTS_WITH']) {
  links[type] = [...(comparison ?? []), ...instants('retractedAt')]
}
for (const type of ['DEPLOYED_TO', 'CONTROLS', 'COMMANDS', 'SUPPORTS']) {
  links[type] = [...(relation ?? []), ...instants('retractedAt')]
}

/** The same for each type of relationship. */
export const linkColumns = Object.fromEntries(
  Object.entries(links).map(([type, columns = []]) => [type, columns.map(asParameter)]),
)

function asParameter({ name, type, nullable = false, state = false }: Stored): Value {
  return { name, types: [...(storedTypes[type] ?? []), ...(nullable ? ['NULL'] : [])], state }
}
