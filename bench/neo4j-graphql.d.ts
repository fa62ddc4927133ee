/** What the bench uses of the library it compares with: so that types can be checked without installing it. */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql'
  import type { Driver } from 'neo4j-driver'

  export class Neo4jGraphQL {
    constructor(options: { typeDefs: string; driver: Driver; features?: Record<string, unknown> })
    getSchema(): Promise<GraphQLSchema>
  }
}
