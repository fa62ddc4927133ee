import { describe, expect, test } from 'vitest'
import {
  attributionFile,
  changed,
  claimFile,
  inQuery,
  inRoot,
  inStep,
  problemsOf,
  queryFile,
  stepFile,
} from './catalogue-files.ts'

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

  test('a line can wait for an argument not being given, but it cannot use that', () => {
    const either = 'AND via.stance IS NULL // @when !role'
    expect(inStep('  AND via.role', `  ${either}\n  AND via.role`)).toEqual([])
    expect(inStep('// @when role', '// @when !role')).toEqual([
      'claim/sources.cypher uses $role on a line without "@when role"',
    ])
  })

  test('a filter stands where the file says what it is about, on a line that waits for one', () => {
    const filtered = (line: string) => inRoot('MATCH (claim:Claim)\n', `MATCH (claim:Claim)\n${line}\nMATCH (claim)\n`)
    expect(filtered('WHERE $filter // @when filter')).toContain(
      'claim/list.cypher uses $filter, which no @param declares',
    )
    expect(
      inRoot('// @order', '// @filtered claim: Claim\n// @order').map((problem) =>
        problem.replace('claim/list.cypher ', ''),
      ),
    ).toEqual(['declares filter, which the body does not use'])
    expect(inRoot('// @order', '// @filtered claim: Claim at moment\n// @order')).toContain(
      'claim/list.cypher never binds moment',
    )
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

describe('what a type offers to filters and orders', () => {
  const withTag = (tag: string) =>
    problemsOf({ 'claim/sources': stepFile, 'claim/get': changed(claimFile, 'MATCH', `${tag}\nMATCH`) })

  test('a neighbour is named with the step to it and the type there, which may be that of the edge', () => {
    expect(withTag('// @filter sources: Source via claim/sources')).toEqual([])
    expect(withTag('// @filter chain: Attribution via claim/sources')).toEqual([])
    expect(withTag('// @filter sources: Claim via claim/sources')).toEqual([
      'claim/get.cypher filters sources: Claim via claim/sources, which ends at Source',
    ])
    expect(withTag('// @filter sources: Source via claim/list')).toEqual([
      'claim/get.cypher filters sources via claim/list, which is no step',
    ])
  })

  test('a step that does more than match and compare is no way to a neighbour', () => {
    const grouping = `${stepFile}WITH source, collect(via) AS hops\n`

    expect(
      problemsOf({
        'claim/sources': grouping,
        'claim/get': changed(claimFile, 'MATCH', '// @filter sources: Source via claim/sources\nMATCH'),
      }),
    ).toContain('claim/get.cypher filters sources via claim/sources, which does more than MATCH and WHERE')
  })

  test('an order is by a column', () => {
    expect(withTag('// @sort words: wording')).toEqual([])
    expect(withTag('// @sort mood')).toEqual(['claim/get.cypher sorts mood by mood, which is no column'])
  })
})
