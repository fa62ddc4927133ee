import type { DocumentRow } from '../graph/catalogue.generated.ts'
import { parseEdtf } from './rules/edtf.ts'

/** What can be odd about a document. It is shown, and never refused: a clock may have been wrong. */
export const documentFlags = {
  PUBLISHED_AFTER_CAPTURE: 'It is said to have been published later than it was captured.',
} as const
export type DocumentFlag = keyof typeof documentFlags

export function flagsOf({ publishedAt, capturedAt }: Pick<DocumentRow, 'publishedAt' | 'capturedAt'>): DocumentFlag[] {
  if (publishedAt === null || capturedAt === null) return []
  return parseEdtf(publishedAt).earliest > capturedAt ? ['PUBLISHED_AFTER_CAPTURE'] : []
}
