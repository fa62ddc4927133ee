import { expect, test } from 'vitest'
import { splitStatements } from '../../src/database/split-statements.ts'

test('statements end with semicolons, the last one also without', () => {
  expect(splitStatements('CREATE (a);\n\nCREATE (b);;\nCREATE (c)\n')).toEqual([
    'CREATE (a)',
    'CREATE (b)',
    'CREATE (c)',
  ])
})

test('semicolons in comments, strings and quoted names end nothing', () => {
  const text = `// one; two
    CREATE (a {x: 'it\\'s; fine', y: "a;b", \`odd;name\`: 1}) /* three; four */ RETURN a; // five;
    RETURN 10 / 2`

  expect(splitStatements(text).map((statement) => statement.replace(/\s+/g, ' '))).toEqual([
    "CREATE (a {x: 'it\\'s; fine', y: \"a;b\", `odd;name`: 1}) RETURN a",
    'RETURN 10 / 2',
  ])
})

test('what looks like a comment in a string is none', () => {
  expect(splitStatements("RETURN 'http://a'; RETURN '/* b */'")).toEqual(["RETURN 'http://a'", "RETURN '/* b */'"])
})

test('a file of comments has no statements', () => {
  expect(splitStatements('// nothing;\n/* here; */\n')).toEqual([])
})
