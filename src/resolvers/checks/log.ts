import { changeHash } from '../../graph/write.ts'
import { batches } from '../batches.ts'
import type { Check, Finding } from './check.ts'

export const logChecks: Check[] = [
  {
    name: 'changes-are-chained-by-their-hashes',
    sentence: 'The hash of every change follows from its content and from the hash of the change before it.',
    async find(database) {
      const findings: Finding[] = []
      let previous = ''
      for await (const rows of batches(database, 'log/list-changes', { first: 0, limit: 100 })) {
        for (const { hash, ...change } of rows) {
          if (hash !== changeHash(previous, change)) {
            findings.push({ id: `change ${change.position}`, found: change.operationId })
          }
          // What follows is compared with the hash that is there, so that one broken link is one finding.
          previous = hash
        }
      }
      return findings
    },
  },
]
