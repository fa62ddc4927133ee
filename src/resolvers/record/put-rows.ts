import type { commands } from '../../graph/catalogue.generated.ts'
import type { Params } from '../../graph/driver.ts'
import type { Writer } from '../../graph/write.ts'
import { deriveFor } from './derive.ts'
import type { ReportRows } from './resolve-report.ts'

/** What may be written together; what is left out is not there. */
export type Rows = Partial<Omit<ReportRows, 'document' | 'excerpts'>> & {
  document?: ReportRows['document']
  excerpts?: { document: string; rows: ReportRows['excerpts'] }
}

/**
 * Writes rows in an order in which each finds what it refers to, and derives anew what follows from the claims concerned.
 * All is sent at once, as nobody waits for an answer in between: the database carries it out in the order in which it comes.
 */
export async function putRows({ run }: Writer, rows: Rows): Promise<void> {
  const { document, excerpts, claims = [], relations = [], assertions = [] } = rows
  const sent: Promise<unknown>[] = []
  const put = (name: keyof typeof commands, params: Params) => sent.push(run(name, params))
  if (rows.entities?.length) put('entity/record-entities', { entities: rows.entities })
  if (rows.links?.length) put('entity/record-links', { links: rows.links })
  if (rows.externalIds?.length) put('external-id/record-external-ids', { externalIds: rows.externalIds })
  if (document) {
    const { id, created, derivedFrom, capturedAfter } = document
    if (created) put('document/record-document', { id, ...created })
    if (derivedFrom.length > 0) put('document/record-origins', { id, derivedFrom })
    if (capturedAfter !== null) put('document/record-capture', { document: id, earlier: capturedAfter })
  }
  if (excerpts?.rows.length) put('document/record-excerpts', { document: excerpts.document, excerpts: excerpts.rows })
  if (rows.checks?.length) put('excerpt/record-checks', { checks: rows.checks })
  if (claims.length > 0) put('claim/record-claims', { claims })
  const corrected = relations.flatMap(({ kind, to }) => (kind === 'CORRECTS' ? [to] : []))
  if (relations.length > 0) put('claim/relate-claims', { relations })
  if (corrected.length > 0) put('claim/close-claims', { claims: corrected })
  if (assertions.length > 0) put('assertion/record-assertions', { assertions })
  if (rows.caveats?.length) put('caveat/record-caveats', { caveats: rows.caveats })
  if (rows.assessments?.length) put('assessment/record-assessments', { assessments: rows.assessments })
  if (rows.judgements?.length) put('judgement/record-judgements', { judgements: rows.judgements })
  const parts = relations.flatMap(({ kind, from }) => (kind === 'PART_OF' ? [from] : []))
  const concerned = new Set([...assertions.map(({ claim }) => claim), ...corrected, ...parts])
  const fresh = new Set(claims.map(({ id }) => id))
  if (concerned.size > 0) sent.push(deriveFor(run, [...concerned], { fresh }))
  await Promise.all(sent)
}
