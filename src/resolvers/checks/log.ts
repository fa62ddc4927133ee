import { queries } from '../../graph/catalogue.generated.ts'
import { changeHash, type LoggedChange } from '../../graph/write.ts'
import { batches } from '../batches.ts'
import type { Check, Finding } from './check.ts'

export const logChecks: Check[] = [
  {
    name: 'changes-are-chained-by-their-hashes',
    sentence: 'The hash of every change follows from its content and from the hash of the change before it.',
    async find(database) {
      const findings: Finding[] = []
      let previous = ''
      for await (const rows of batches(database, queries['log/list-changes'], { first: 0, limit: 100 })) {
        for (const row of rows) {
          const { hash, ...change } = logged(row)
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

function logged(row: unknown[]): LoggedChange & { hash: string } {
  const [position, operation, operationId, by, recordedAt, before, after, hash] = row as [
    number,
    string,
    string,
    string,
    number,
    string,
    string,
    string,
  ]
  return { position, operation, operationId, by, recordedAt, before, after, hash }
}
