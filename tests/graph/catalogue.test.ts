import { describe, expect, test } from 'vitest'
import { checkCatalogue, columnsRead, type FileKind, lastClause, parseFile } from '../../src/graph/catalogue.ts'

const claimFile = `// A claim.
// @type claim: Claim
// @column id: string
// @column recordedAt: instant
// @column wording: string?
MATCH (claim:Claim {id: $id})
WHERE claim.recordedAt <= $known
`

const sourceFile = `// A source.
// @type source: Source
// @column id: string
// @column name: string state
MATCH (source:Source {id: $id})
`

const attributionFile = `// A hop of a chain.
// @record via: Attribution
// @column position: int
// @column descriptor: string?
`

const stepFile = `// The sources of a claim, publisher first.
// @step claim: Claim -> source: Source many
// @edge via: Attribution
// @param role: string[]?
// @order via.position
MATCH (claim)<-[:OF]-(assertion:Assertion)-[via:VIA]->(source:Source)
WHERE assertion.recordedAt <= $known
  AND via.role IN $role // @when role
  AND assertion.validFrom < $validTo AND assertion.validTo > $validFrom // @when valid
`

const rootFile = `// All claims, newest first.
// @root -> claim: Claim many
// @order claim.recordedAt desc, claim.id desc
MATCH (claim:Claim)
WHERE claim.recordedAt <= $known
`

const queryFile = `// What became of a claim.
// @query
// @param id: string
// @returns id: string, words: string? optional
MATCH (claim:Claim {id: $id})
RETURN claim.id AS id, claim.wording AS words
`

/** What is wrong with these files, beside those they build upon. */
function problemsOf(files: Record<string, string>): string[] {
  const all = { 'claim/get': claimFile, 'source/get': sourceFile, 'claim/attribution': attributionFile, ...files }
  const parsed = Object.entries(all).map(([name, text]) => parseFile(name, text))
  return [...parsed.flatMap(({ problems }) => problems), ...checkCatalogue(parsed.map(({ file }) => file))]
}

const inStep = (from: string | RegExp, to: string) => problemsOf({ 'claim/sources': changed(stepFile, from, to) })
const inRoot = (from: string | RegExp, to: string) => problemsOf({ 'claim/list': changed(rootFile, from, to) })
const inQuery = (from: string | RegExp, to: string) => problemsOf({ 'claim/find': changed(queryFile, from, to) })

function changed(text: string, from: string | RegExp, to: string): string {
  const after = text.replace(from, to)
  if (after === text) throw new Error(`Nothing to change: ${from}`)
  return after
}

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

describe('parameters', () => {
  test('one that no @param declares is refused', () => {
    expect(inStep('$role', '$part')).toContain('claim/sources.cypher uses $part, which no @param declares')
  })

  test('one that is declared and not used is refused', () => {
    expect(inStep('@param role', '@param stance: string[]?\n// @param role')).toEqual([
      'claim/sources.cypher declares stance, which the body does not use',
    ])
  })

  test('what is always there needs no telling in a root or a step, but in a whole statement', () => {
    expect(inQuery('\nRETURN', '\nWHERE claim.recordedAt <= $known\nRETURN')).toEqual([
      'claim/find.cypher uses $known, which no @param declares',
    ])
  })

  test('the body of a type finds one by its id', () => {
    expect(problemsOf({ 'claim/get': changed(claimFile, ' {id: $id}', '') })).toEqual([
      'claim/get.cypher declares id, which the body does not use',
    ])
  })

  test('a line that uses an optional one takes part only where it is given', () => {
    expect(inStep(' // @when role', '')).toEqual(['claim/sources.cypher uses $role on a line without "@when role"'])
    expect(inStep(' // @when role', ' // @when valid')).toEqual([
      'claim/sources.cypher uses $role on a line without "@when role"',
    ])
  })

  test('a line that uses the valid time takes part only where one was asked for', () => {
    expect(inStep(' // @when valid', '')).toEqual([
      'claim/sources.cypher uses $validTo on a line without "@when valid"',
      'claim/sources.cypher uses $validFrom on a line without "@when valid"',
    ])
  })

  test('a line cannot wait for an argument that there is not', () => {
    expect(inStep('// @when role', '// @when role stance')).toEqual([
      'claim/sources.cypher "@when stance" names no parameter',
    ])
  })

  test('a whole statement has no lines that wait for an argument: it is run as it stands', () => {
    const text = changed(queryFile, '\nRETURN', '\nWHERE claim.wording IS NULL // @when id\nRETURN')

    expect(problemsOf({ 'claim/find': text })).toEqual([
      'claim/find.cypher expected no "@when": only a root or a step leaves lines out',
    ])
  })
})

describe('names', () => {
  test.each(['n0', 'e1', 'v2', 's3', 't10', 'past'])('%s is kept for the stitcher', (name) => {
    expect(inStep('assertion:Assertion', `${name}:Assertion`)).toContain(
      `claim/sources.cypher uses ${name}, a name kept for the stitcher`,
    )
  })

  test('a type that no file describes is refused', () => {
    expect(inStep('-> source: Source', '-> source: Outlet')).toEqual([
      'claim/sources.cypher names the type Outlet, which no file describes',
    ])
  })

  test('a variable of the header that the body never binds is refused', () => {
    expect(inStep('[via:VIA]', '[:VIA]')).toEqual([])
    expect(inStep(/ {2}AND via.role.*\n/, '').concat(inStep(/via(:VIA|\.role)/g, 'hop$1'))).toEqual([
      'claim/sources.cypher declares role, which the body does not use',
      'claim/sources.cypher never binds via',
    ])
  })

  test('a step from a record reads only columns of it', () => {
    const document = `// The text of a hop.
// @step via: Attribution -> claim: Claim optional
MATCH (claim:Claim {id: via.claimId})
`
    expect(problemsOf({ 'attribution/claim': document })).toEqual([
      'attribution/claim.cypher reads via.claimId, no column',
    ])
    expect(problemsOf({ 'attribution/claim': changed(document, 'claimId', 'position') })).toEqual([])
  })
})

describe('orders', () => {
  test('many rows need one', () => {
    expect(inRoot(/\/\/ @order.*\n/, '')).toEqual(['claim/list.cypher expected an @order'])
  })

  test('one row needs none', () => {
    const one = changed(changed(stepFile, /\/\/ @order.*\n/, ''), 'Source many', 'Source one')

    expect(problemsOf({ 'claim/sources': one })).toEqual([])
  })

  test('a key is a column of the row or of the edge that is always there', () => {
    const refused = (key: string) => [`claim/list.cypher orders by ${key}, which is no column that is always there`]

    expect(inRoot('claim.recordedAt desc', 'claim.saidAt desc')).toEqual(refused('claim.saidAt'))
    expect(inRoot('claim.recordedAt desc', 'claim.wording desc')).toEqual(refused('claim.wording'))
    expect(inRoot('claim.recordedAt desc', 'other.recordedAt desc')).toEqual(refused('other.recordedAt'))
    expect(inStep('@order via.position', '@order source.id')).toEqual([])
  })

  test('a key does not change with the states of an entity', () => {
    expect(inStep('@order via.position', '@order source.name')).toEqual([
      'claim/sources.cypher orders by source.name, which was not the same at every known time',
    ])
  })

  test('all keys run the same way, as an index does', () => {
    expect(inRoot('claim.id desc', 'claim.id')).toEqual([
      'claim/list.cypher orders in two directions; an index has one',
    ])
  })
})

describe('bodies', () => {
  test('a root or a step returns nothing itself', () => {
    expect(inRoot('$known\n', '$known\nRETURN claim\n')).toEqual([
      'claim/list.cypher expected no RETURN: the stitcher returns',
    ])
  })

  test('a subquery within a step returns what it likes', () => {
    expect(inRoot('$known\n', '$known AND EXISTS { MATCH (claim)--(other) RETURN other }\n')).toEqual([])
  })

  test('a last condition with a bare OR would swallow the filter, and is refused', () => {
    const refused = ['claim/list.cypher ends in a condition with a bare OR: put it in parentheses']

    expect(inRoot('$known\n', '$known OR claim.by = "x"\n')).toEqual(refused)
    expect(inRoot('$known\n', '$known AND true\n   OR claim.by = "x"\n')).toEqual(refused)
    expect(inRoot('$known\n', '$known AND (claim.by = "x" OR claim.by = "y")\n')).toEqual([])
    expect(inRoot('$known\n', '$known OR claim.by = "x"\nMATCH (claim)-[:SUBJECT]->()\n')).toEqual([])
  })

  test('a record has columns and no body', () => {
    expect(problemsOf({ 'claim/attribution': `${attributionFile}MATCH (via)\n` })).toEqual([
      'claim/attribution.cypher expected no body in a record',
    ])
  })
})

describe('what a whole statement returns', () => {
  test('the columns of @returns, in their order', () => {
    expect(inQuery('AS words', 'AS wording')).toEqual([
      'claim/find.cypher returns id, wording, but @returns says id, words',
    ])
    expect(inQuery('claim.id AS id, claim.wording AS words', 'claim.wording AS words, claim.id AS id')).toEqual([
      'claim/find.cypher returns words, id, but @returns says id, words',
    ])
  })

  test('nothing where there is no @returns', () => {
    expect(inQuery(/\/\/ @returns.*\n/, '')).toEqual(['claim/find.cypher returns id, words, but @returns says nothing'])
    expect(inQuery(/\nRETURN.*\n/, '\nSET claim.seen = true\n')).toEqual([
      'claim/find.cypher returns nothing, but @returns says id, words',
    ])
  })

  test('columns are told apart by commas outside of brackets, and named by AS or by their last part', () => {
    const text = changed(queryFile, 'claim.id AS id, claim.wording AS words', 'DISTINCT claim.id, [1, 2] AS words')

    expect(problemsOf({ 'claim/find': `${text}ORDER BY id\nLIMIT 1\n` })).toEqual([])
  })

  test('a check returns the rows that break it', () => {
    const check = '// No claim is without words.\n// @check\nMATCH (claim:Claim)\nWHERE claim.wording IS NULL\n'

    expect(problemsOf({ 'checks/words': check })).toEqual(['checks/words.cypher expected a RETURN'])
    expect(problemsOf({ 'checks/words': `${check}RETURN claim.id AS id\n` })).toEqual([])
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
