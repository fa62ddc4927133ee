import { expect, test } from 'vitest'
import { importsOf, typeScriptFiles } from './source-files.ts'

/** Every import that a file of a folder makes and that the rule does not allow, as "file imports what". */
function imports(folder: string, isWrong: (from: string, names: string, isType: boolean) => boolean): string[] {
  return typeScriptFiles
    .filter((path) => path.startsWith(folder))
    .flatMap((path) =>
      importsOf(path)
        .filter(({ from, names, isType }) => isWrong(from, names, isType))
        .map(({ from }) => `${path} imports ${from}`),
    )
}

const within = (...folders: string[]) => {
  return (from: string) => from.startsWith('src/') && !folders.some((folder) => from.startsWith(folder))
}

test('the graph knows nothing of what is built upon it', () => {
  expect(imports('src/graph/', within('src/graph/', 'src/instants.ts'))).toEqual([])
  expect(imports('src/instants.ts', () => true)).toEqual([])
})

test('resolvers know the graph, the list of errors and who asks, and nothing of the schema or the server', () => {
  const known = within('src/resolvers/', 'src/graph/', 'src/errors.ts', 'src/instants.ts', 'src/principal.ts')
  expect(imports('src/resolvers/', known)).toEqual([])
  expect(imports('src/errors.ts', () => true)).toEqual([])
  expect(imports('src/principal.ts', () => true)).toEqual([])
})

test('the rules of the subject know only each other', () => {
  expect(imports('src/resolvers/rules/', within('src/resolvers/rules/', 'src/instants.ts'))).toEqual([])
  expect(imports('src/resolvers/rules/', (from) => /^(graphql|@pothos|neo4j)/.test(from))).toEqual([])
})

test('the schema knows resolvers, the graph and who asks, and nothing of the server', () => {
  expect(imports('src/schema/', within('src/schema/', 'src/resolvers/', 'src/graph/', 'src/principal.ts'))).toEqual([])
})

test('who asks is told without the schema and the server', () => {
  const known = ['src/access/', 'src/graph/', 'src/errors.ts', 'src/principal.ts']
  expect(imports('src/access/', within(...known))).toEqual([])
})

test('the local database knows nothing of the API', () => {
  expect(
    imports('src/database/', within('src/database/', 'src/graph/', 'src/config.ts', 'src/startup-error.ts')),
  ).toEqual([])
})

test('resolvers take from GraphQL no more than the type of what a resolver is told', () => {
  expect(
    imports('src/resolvers/', (from, names, isType) => {
      if (from.startsWith('@pothos') || from.startsWith('graphql-')) return true
      return from === 'graphql' && !(isType && names === '{ GraphQLResolveInfo }')
    }),
  ).toEqual([])
})

test('only one module talks to the driver of Neo4j, and one tells what its errors mean', () => {
  const importing = imports('src/', (from) => from.startsWith('neo4j-driver'))

  expect(importing.sort()).toEqual([
    'src/graph/database-error.ts imports neo4j-driver',
    'src/graph/driver.ts imports neo4j-driver',
  ])
})

test('only the schema, and the limits of what an operation may cost, know the schema builder', () => {
  const elsewhere = imports('src/', (from) => from.startsWith('@pothos'))

  expect(elsewhere.filter((one) => !/^src\/(schema\/|limits\.ts)/.test(one))).toEqual([])
})

test('the service needs nothing of the tests, the scripts and the measurements; the sample data only where it is loaded', () => {
  const outside = imports('src/', (from) => /^(tests|scripts|bench|seeds)\//.test(from))

  expect(outside.filter((one) => !/^src\/commands\/\S+ imports seeds\//.test(one))).toEqual([])
})

test('modules do not import each other in a circle, but for the types of the schema', () => {
  const modules = typeScriptFiles.filter((path) => path.startsWith('src/') && !path.startsWith('src/schema/'))
  const needs = new Map(
    modules.map((path) => [path, importsOf(path).flatMap(({ from, isType }) => (isType ? [] : [from]))]),
  )

  // Takes away, again and again, what needs nothing that is left: a circle stays.
  for (let size = 0; size !== needs.size; ) {
    size = needs.size
    for (const [path, needed] of needs) if (!needed.some((one) => needs.has(one))) needs.delete(path)
  }

  expect([...needs.keys()]).toEqual([])
})
