import type { DocumentRow, NearCopyRow } from '../graph/catalogue.generated.ts'
import { nearCopyReason } from '../resolvers/near-copy.ts'
import { connectionType } from './connection.ts'
import { Document } from './document.ts'
import { computed } from './fields.ts'

export const NearCopyConnection = connectionType<DocumentRow, NearCopyRow>('NearCopy', () => Document, {
  of: 'documents that may be copies',
  edge: (t) => ({
    similarity: t.exposeFloat('similarity', {
      description: 'The share of their runs of three words that both texts have, as estimated: 0.4 to 1.',
    }),
    why: computed(t, 'String', ['similarity'], nearCopyReason, { description: 'Why it is proposed, in a sentence.' }),
  }),
})
