import type { Writer } from '../../graph/write.ts'
import { deriveFor } from './derive.ts'
import type { ReportRows } from './resolve-report.ts'

/** What may be written together; what is left out is not there. */
export type Rows = Partial<Omit<ReportRows, 'document' | 'excerpts'>> & {
  document?: ReportRows['document']
  excerpts?: { document: string; rows: ReportRows['excerpts'] }
}

/** Writes rows in an order in which each finds what it refers to, and derives anew what follows from the claims concerned. */
export async function putRows({ run }: Writer, rows: Rows): Promise<void> {
  const { document, excerpts, claims = [], relations = [], assertions = [] } = rows
  if (rows.entities?.length) await run('entity/record-entities', { entities: rows.entities })
  if (rows.links?.length) await run('entity/record-links', { links: rows.links })
  if (rows.externalIds?.length) await run('external-id/record-external-ids', { externalIds: rows.externalIds })
  if (document) await putDocument(run, document)
  if (excerpts?.rows.length) {
    await run('document/record-excerpts', { document: excerpts.document, excerpts: excerpts.rows })
  }
  if (rows.checks?.length) await run('excerpt/record-checks', { checks: rows.checks })
  if (claims.length > 0) await run('claim/record-claims', { claims })
  if (relations.length > 0) await run('claim/relate-claims', { relations })
  if (assertions.length > 0) await run('assertion/record-assertions', { assertions })
  if (rows.caveats?.length) await run('caveat/record-caveats', { caveats: rows.caveats })
  if (rows.assessments?.length) await run('assessment/record-assessments', { assessments: rows.assessments })
  if (rows.judgements?.length) await run('judgement/record-judgements', { judgements: rows.judgements })
  const related = relations.flatMap(({ kind, from, to }) =>
    kind === 'CORRECTS' ? [to] : kind === 'PART_OF' ? [from] : [],
  )
  await deriveFor(run, [...new Set([...assertions.map(({ claim }) => claim), ...related])])
}

async function putDocument(run: Writer['run'], document: NonNullable<Rows['document']>): Promise<void> {
  const { id, created, derivedFrom, capturedAfter } = document
  if (created) await run('document/record-document', { id, ...created })
  if (derivedFrom.length > 0) await run('document/record-origins', { id, derivedFrom })
  if (capturedAfter !== null) await run('document/record-capture', { document: id, earlier: capturedAfter })
}
