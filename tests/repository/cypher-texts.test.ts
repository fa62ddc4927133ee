import { expect, test } from 'vitest'
import { textOf, typeScriptFiles } from './source-files.ts'

/** Where Cypher may stand in TypeScript, and why there. */
const allowed: Record<string, string> = {
  'src/graph/catalogue.ts': 'reads Cypher: it has to name the clauses it looks for',
  'src/graph/catalogue.generated.ts': 'the files of cypher/, as data',
  'src/graph/stitch.ts': 'writes what holds the files together',
  'src/graph/neighbours.ts': 'puts the steps that filters name within other queries',
  'src/graph/anchor.ts': 'writes where a filtered list is entered',
  'src/graph/find.ts': 'writes how the rows of a list are ordered, limited and counted',
  'src/graph/readings.ts': 'writes how the rows of a list are found',
  'src/graph/count-at-head.ts': 'writes how rows are counted as of the head of the log',
  'src/graph/index-path.ts': 'names the index that an entry point follows',
  'src/graph/state.ts': 'writes how the state of a row as known then is looked up',
  'src/graph/driver.ts': 'asks the server for its version',
  'src/database/apply-model.ts': 'asks which indexes are there, and waits for them',
  'src/database/check-remote.ts': 'asks the server for the name of the database',
  'src/server.ts': 'asks the server whether it answers',
}

const clauses =
  /(['"`])(?:(?!\1).)*\b(?:MATCH|WHERE|MERGE|UNWIND|DETACH|RETURN|CREATE|CALL|YIELD|FOREACH)\b(?:(?!\1).)*\1/s

test('Cypher stands in cypher/, but for the few clauses that hold files together', () => {
  const withCypher = typeScriptFiles
    .filter((path) => path.startsWith('src/'))
    .filter((path) => clauses.test(withoutComments(textOf(path))))

  expect(withCypher.filter((path) => !(path in allowed))).toEqual([])
  expect(Object.keys(allowed).filter((path) => !withCypher.includes(path))).toEqual([])
})

test('clauses are told from other words', () => {
  expect(
    ["'MATCH (node)'", '`CALL db.info()\n YIELD name`', '"RETURN 1"'].filter((text) => !clauses.test(text)),
  ).toEqual([])
  expect(["'return it'", '"Please call"', '// MATCH it', 'MATCHED'].filter((text) => clauses.test(text))).toEqual([])
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}
