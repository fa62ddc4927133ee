/**
 * The bare transaction: what somebody would write by hand who wants the same nodes and relationships and nothing else.
 * No input is checked, no quote is looked for, nothing is derived or compared, nothing can be replayed or undone; the
 * lock on the head of the log is the same, so that writers form a line as ours do.
 */
import type { Database } from '../../src/graph/driver.ts'
import type { Ground } from './requests.ts'

const RECORD = `
MATCH (log:Log {id: 'log'})
SET log.writer = $first
WITH log
SET log.position = log.position + 1,
    log.recordedAt = CASE WHEN $now > log.recordedAt THEN $now ELSE log.recordedAt + 1 END
WITH log
MATCH (unit:Unit {id: $unit}), (place:Place {id: $place}), (outlet:Source {id: $outlet}), (officer:Source {id: $officer}), (cited:Document {id: $document})
CREATE (:Node:Change {id: 'change_' + toString(log.position), position: log.position, recordedAt: log.recordedAt})
WITH *
CALL (cited, outlet, log) {
  WITH cited WHERE $claims = 1
  RETURN cited AS document
  UNION
  WITH outlet, log WHERE $claims > 1
  CREATE (outlet)-[:PUBLISHED]->(document:Node:Document {id: 'document_bare-' + toString($first), title: 'Report', text: $text, recordedAt: log.recordedAt})
  RETURN document
}
CREATE (document)-[:CONTAINS]->(content:Node:Excerpt {id: 'excerpt_bare-1-' + toString($first), exact: 'The brigade is in the town.', start: 0, end: 27})
CREATE (document)-[:CONTAINS]->(attribution:Node:Excerpt {id: 'excerpt_bare-2-' + toString($first), exact: 'an officer said', start: 64, end: 79})
WITH unit, place, outlet, officer, document, content, attribution, log
UNWIND range($first, $first + $claims - 1) AS number
CREATE (claim:Node:Claim {id: 'claim_bare-' + toString(number), contentKey: 'bare:' + toString(number), statement: 'The brigade is in the town.', predicate: 'DEPLOYED_TO', condition: 'as far as claim ' + toString(number) + ' knows', recordedAt: log.recordedAt, correctedAt: $forever})
CREATE (claim)-[:SUBJECT]->(unit)
CREATE (claim)-[:AT]->(place)
CREATE (assertion:Node:Assertion {id: 'assertion_bare-' + toString(number), stance: 'ASSERTS', voice: 'PARAPHRASE', recordedAt: log.recordedAt, retractedAt: $forever})
CREATE (assertion)-[:OF]->(claim)
CREATE (assertion)-[:IN]->(document)
CREATE (assertion)-[:QUOTES {position: 0}]->(content)
CREATE (assertion)-[:QUOTES {position: 1}]->(attribution)
CREATE (assertion)-[:VIA {position: 0, role: 'PUBLISHER'}]->(outlet)
CREATE (assertion)-[:VIA {position: 1, role: 'ORIGIN'}]->(officer)
CREATE (unit)-[:DEPLOYED_TO {claimId: claim.id, recordedAt: log.recordedAt, retractedAt: $forever}]->(place)
CREATE (officer)-[:CLAIMS {assertionId: assertion.id, recordedAt: log.recordedAt, retractedAt: $forever}]->(claim)
RETURN count(claim) AS claims`

/** More claims than one transaction records: whatever its size, each has numbers of its own. */
const NUMBERS = 1_000

/** Records so many claims in one transaction, the one of this number. */
export async function recordBare(database: Database, ground: Ground, claims: number, number: number): Promise<void> {
  const first = number * NUMBERS
  const params = { ...ground, claims, first, now: Date.now(), forever: 8_640_000_000_000_000, text: 'A text.' }
  const [row] = await database.transaction((run) => run(RECORD, params))
  if (row?.['claims'] !== claims) throw new Error(`Expected ${claims} claims to be written, found ${row?.['claims']}.`)
}
