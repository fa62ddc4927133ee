/** The closed list of codes. */
import { expect, test } from 'vitest'
import { codeMeaning, type ErrorCode, errorCodes, isErrorCode } from '../../src/errors.ts'
import { DatabaseError } from '../../src/graph/database-error.ts'

const codes = Object.keys(errorCodes) as ErrorCode[]

test.each(codes)('%s is explained in a sentence and has an HTTP status for errors', (code) => {
  const { description, status } = codeMeaning(code)

  expect(description).toMatch(/^[A-Z].*[^.]\.$/)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(600)
})

test('what the service is to blame for has a status of 500 or more, all else less', () => {
  const blamed = codes.filter((code) => codeMeaning(code).concern === 'SERVICE')

  expect(codes.filter((code) => codeMeaning(code).status >= 500)).toEqual(blamed)
})

test.each(codes.filter((code) => code.startsWith('DATABASE_')))(
  '%s is worth another try here if the driver says so',
  (code) => {
    expect(codeMeaning(code).retryable).toBe(new DatabaseError(code as 'DATABASE_FAILED', '').retryable)
  },
)

test('names of every object are no codes', () => {
  expect(['constructor', 'toString', '__proto__', '', undefined, 7].filter(isErrorCode)).toEqual([])
})
