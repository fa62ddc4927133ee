/** The schema builder: what every field of the API gets, and what the context holds. */
import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import type { Database } from '../graph/driver.ts'
import type { Graph } from '../graph/read.ts'
import type { Principal } from '../principal.ts'
import type { ClaimFeed } from '../resolvers/streams/claim-feed.ts'
import type { OnClose } from '../resolvers/streams/streams.ts'
import { rolePlugin } from './role-plugin.ts'

/** What a resolver finds in its context. */
export interface SchemaContext {
  graph: Graph
  /** Where mutations write. */
  database: Database
  /** Who asks. */
  principal: Principal
  /** What subscriptions read. */
  feed: ClaimFeed
  /** Calls what it is given once whoever asked is gone. */
  onClose: OnClose
}

export interface SchemaTypes {
  Context: SchemaContext
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    DateTime: { Input: Date; Output: Date | number }
    EDTF: { Input: string; Output: string }
    Decimal: { Input: string; Output: string }
    SIDC: { Input: string; Output: string }
  }
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [rolePlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  // What a field costs; how much an operation may cost is a limit of the server.
  complexity: { defaultComplexity: 1, defaultListMultiplier: 5 },
})

builder.queryType({ description: 'Reading. Every root field can be asked as of a valid time and a known time.' })

builder.mutationType({
  description:
    'Writing. A mutation does all that it says or nothing, and makes one entry of the log. Where it cannot be done, the answer says why.',
})
