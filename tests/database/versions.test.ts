import { expect, test } from 'vitest'
import { isTooOld } from '../../src/database/versions.ts'

test.each(['4.4.40', '5.9.0', '5.22.1', '3.5'])('Neo4j %s is too old', (version) => {
  expect(isTooOld(version)).toBe(true)
})

test.each(['5.23.0', '5.26.30', '5.27-aura', '2025.06.0', '6.0'])('Neo4j %s will do', (version) => {
  expect(isTooOld(version)).toBe(false)
})
