import type { Database } from '../../graph/driver.ts'
import type { Written } from '../../graph/write.ts'
import { carryOut } from './carry-out.ts'
import { type EntityRef, Reading } from './described.ts'
import type { NewDocument } from './input.ts'
import { putRecording, resolveRecording } from './record-report.ts'
import type { DocumentOutcome } from './resolve-document.ts'
import { findHolders } from './resolve-external-ids.ts'

export interface DescribedDocument extends Omit<NewDocument, 'publisher'> {
  publisher?: EntityRef
  derivedFrom?: readonly string[]
}

export interface RecordDocumentInput extends Omit<DescribedDocument, 'id'> {
  operationId?: string
}

/**
 * Records a document: its text as it was captured, or that it is cited. The same text of the same address is one
 * document; another text is a new capture, in which whatever is quoted from the earlier ones is looked for again.
 *
 * @throws RecordRejected; OperationConflict; DatabaseError
 */
export function recordDocument(
  database: Database,
  input: RecordDocumentInput,
  by: string,
): Promise<Written<{ document: string; outcome: DocumentOutcome }>> {
  return carryOut(
    database,
    { name: 'recordDocument', input, by },
    {
      check: async (run, problems, operationId) => {
        const reading = new Reading(operationId, await findHolders(run, input))
        const { derivedFrom, ...document } = readDocument(reading, input, [])
        const recording = { operationId, document, derivedFrom, entities: reading.readEntities(), claims: [] }
        return reading.within(problems, [[['document'], []]], (own) => resolveRecording(run, recording, own, by))
      },
      put: async (writer, resolved) => {
        const { document, documentOutcome: outcome } = await putRecording(writer, resolved)
        return { document, outcome }
      },
    },
  )
}

/** A document as it is recorded. */
export function readDocument(
  reading: Reading,
  input: DescribedDocument & { operationId?: string },
  path: readonly (string | number)[],
): NewDocument & { derivedFrom: readonly string[] } {
  const { operationId: _, publisher, derivedFrom = [], id, ...document } = input
  return {
    ...document,
    ...(id !== undefined && { id: reading.name('document', id, path) }),
    ...(publisher && { publisher: reading.entity(publisher, [...path, 'publisher']) }),
    derivedFrom: derivedFrom.map((one) => reading.id(one)),
  }
}
