/**
 * Weighing claims: what is worked out by rules from what was read. Nobody else answers this, so that ours stands alone;
 * what counts is that it takes a fixed number of queries, and how much more it takes than the bare page.
 */
import { statusTables } from '../../src/resolvers/rules/status.ts'
import { alike, type Facts, type Workload } from './workload.ts'

const alone = { neo4jGraphql: null, handWritten: null }

const page = (fields: string) => `{ claims(first: 20) { nodes { id statement ${fields} } } }`

export const barePage: Workload = {
  ...alone,
  name: '20 claims, bare',
  asks: 'The 20 newest claims.',
  ours: page(''),
  cases: () => [alike({})],
}

export const weighedPage: Workload = {
  ...alone,
  name: '20 claims, weighed',
  asks: 'The same with status, corroboration and contradictions of each.',
  ours: page(`status { support dispute lifecycle } corroboration { independentOrigins { min max } because { sentence } }
    contradictions(first: 5) { nodes { id } }`),
  cases: () => [alike({})],
}

/** The status is kept with the claims: that much can be asked of a query, too. */
export const pageByStatus: Workload = {
  name: 'list by status, first 20',
  asks: 'The 20 best supported of the claims that another one contradicts, each with its status; of C as it is now.',
  ours: `{ claims(first: 20, filter: { status: { dispute: { eq: CONTRADICTED } } }, orderBy: [{ field: SUPPORT, direction: DESC }]) {
    nodes { id statement status { support dispute lifecycle } } } }`,
  neo4jGraphql: null,
  handWritten: `
MATCH (claim:Claim)
USING INDEX claim:Claim(support, id)
WHERE claim.support IS NOT NULL AND claim.id IS NOT NULL
  AND claim.dispute = ${statusTables.dispute.indexOf('CONTRADICTED')} AND claim.correctedAt > $known AND claim.recordedAt <= $known
WITH claim ORDER BY claim.support DESC, claim.id DESC LIMIT 20
RETURN {claims: collect({id: claim.id, statement: claim.statement, status: {
  support: ${listed(statusTables.support)}[claim.support],
  dispute: ${listed(statusTables.dispute)}[claim.dispute],
  lifecycle: ${listed(statusTables.lifecycle)}[claim.lifecycle]}})}`,
  cases: () => [alike({})],
}

function listed(words: readonly string[]): string {
  return `[${words.map((word) => `'${word}'`).join(', ')}]`
}

export const estimateSeries: Workload = {
  ...alone,
  name: 'estimates of one question',
  asks: 'How many of a unit are at a place, by month: from all claims of the series.',
  ours: `query ($subject: ID!, $place: ID!) {
  estimates(subject: $subject, place: $place, predicate: DEPLOYED_TO, measure: PEOPLE, interval: MONTH) {
    claims points { label low best high origins } }
}`,
  cases: ({ series }) => [alike(series)],
}

export const pathsBetweenHubs: Workload = {
  ...alone,
  name: 'paths between hubs',
  asks: 'The ten shortest ways of up to four steps from a unit to a source, both with very many claims.',
  ours: `query ($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 4, first: 10) { bound searched visited paths { length nodes { id } } }
}`,
  cases: ({ hubs: [from, to] }: Facts) => [alike({ from, to })],
}

export const impactOfSource: Workload = {
  ...alone,
  name: 'impact of a source',
  asks: 'What would change if a source counted for nothing through which very much came.',
  ours: `query ($id: ID!) {
  impact(discredit: [$id]) { effectCounts { effect count }
    claims(first: 20) { totalCount nodes { effect supportBefore supportAfter claim { id statement } } } }
}`,
  cases: ({ heavySource }) => [alike({ id: heavySource })],
}
