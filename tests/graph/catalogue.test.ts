import { describe, expect, test } from 'vitest'
import { parseFile } from '../../scripts/parse-file.ts'
import { columnsRead, type FileKind, lastClause } from '../../src/graph/catalogue.ts'
import { inQuery, inStep, problemsOf, queryFile, rootFile, stepFile } from './catalogue-files.ts'

describe('what a file says about itself', () => {
  test('files that keep the rules have no problems', () => {
    expect(problemsOf({ 'claim/sources': stepFile, 'claim/list': rootFile, 'claim/find': queryFile })).toEqual([])
  })

  test('a step says where it starts, where it ends, what lies between, what it takes and in which order', () => {
    const { file } = parseFile('claim/sources', stepFile)

    expect(file).toMatchObject({
      name: 'claim/sources',
      kind: 'step',
      sentence: 'The sources of a claim, publisher first.',
      from: { variable: 'claim', type: 'Claim' },
      to: { variable: 'source', type: 'Source' },
      edge: { variable: 'via', type: 'Attribution' },
      cardinality: 'many',
      params: [{ name: 'role', type: 'string[]', nullable: true, state: false }],
      order: [{ variable: 'via', column: 'position', descending: false }],
    })
  })

  test('a line knows under which arguments it takes part, and loses its comment', () => {
    const { file } = parseFile('claim/sources', stepFile)

    expect(file.lines.map(({ text, when }) => [text.trim(), when])).toEqual([
      ['MATCH (claim)<-[:OF]-(assertion:Assertion)-[via:VIA]->(source:Source)', []],
      ['WHERE assertion.recordedAt <= $known', []],
      ['AND via.role IN $role', ['role']],
      ['AND assertion.validFrom < $validTo AND assertion.validTo > $validFrom', ['valid']],
    ])
  })

  test('a column may be null, or kept for each state', () => {
    const columns = parseFile('x/get', '// X.\n// @record x: X\n// @column sidc: string? state\n').file.columns

    expect(columns).toEqual([{ name: 'sidc', type: 'string', nullable: true, state: true }])
  })

  test('an interface names its members', () => {
    const text = '// X.\n// @interface force: Force = Actor | Unit\nMATCH (force:Actor|Unit {id: $id})\n'

    expect(parseFile('force/get', text).file.members).toEqual(['Actor', 'Unit'])
  })

  test('the header ends where the body begins: a comment below it is no tag', () => {
    const { file, problems } = parseFile('claim/list', `${rootFile}// @param never: string\n`)

    expect([problems, file.params]).toEqual([[], []])
  })

  test('a header is refused in words that name the file and the line', () => {
    expect(inStep('// @order via.position', '// @sorted via.position')).toEqual([
      'claim/sources.cypher:5 unknown tag @sorted',
      'claim/sources.cypher expected an @order',
    ])
    expect(inStep('Source many', 'Source several')[0]).toBe(
      'claim/sources.cypher:2 expected "@step … -> name: Type one|optional|many", found "claim: Claim -> source: Source several"',
    )
    expect(inStep('@edge via: Attribution', '@edge via')[0]).toBe(
      'claim/sources.cypher:3 expected "name: Type", found "via"',
    )
    expect(inStep('role: string[]?', 'role: text')[0]).toBe(
      'claim/sources.cypher:4 expected "name: string|string[]|int|float|boolean|instant|point|list|map|any", found "role: text"',
    )
    expect(inStep('@order via.position', '@order position')[0]).toBe(
      'claim/sources.cypher:5 expected "variable.column" or "variable.column desc", found "position"',
    )
    expect(inQuery(' optional', '')[0]).toBe(
      'claim/find.cypher:4 expected "@returns name: type, … one|optional|many", found "id: string, words: string?"',
    )
  })

  test('a file starts with a sentence and says of which kind it is', () => {
    expect(inQuery('What became of a claim.', 'what became of a claim')).toEqual([
      'claim/find.cypher:1 expected a sentence, found "what became of a claim"',
    ])
    expect(parseFile('x/y', '// A query.\nRETURN 1 AS one\n').problems).toEqual([
      'x/y.cypher:1 expected one of @type @interface @record @root @step @query @command @check',
    ])
  })
})

describe('reading a body', () => {
  const bodyOf = (body: string, kind: FileKind = 'step') =>
    parseFile('x/y', `// X.\n// @${kind}${kind === 'step' ? ' made: Made -> claim: Claim one' : ''}\n${body}`).file

  test('the last clause is found at the start of a line, whatever is nested in it', () => {
    expect(lastClause(bodyOf('MATCH (a)\nWHERE a.x = 1\n  AND a.y = 2').lines)).toBe('WHERE')
    expect(lastClause(bodyOf('OPTIONAL MATCH (a)').lines)).toBe('OPTIONAL MATCH')
    expect(lastClause(bodyOf('MATCH (a)\nWITH {\n  b: COUNT { (a) WHERE a.x = 1 }\n} AS made').lines)).toBe('WITH')
  })

  test('the columns that a step reads of its start are each named once', () => {
    expect(columnsRead(bodyOf('MATCH (claim {id: made.claimId})\nWHERE claim.a = made.b OR made.b = 1'))).toEqual([
      'claimId',
      'b',
    ])
  })
})
