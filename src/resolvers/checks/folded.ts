import { batches } from '../batches.ts'
import { fold } from '../rules/fold.ts'
import { type Check, type Finding, inWords } from './check.ts'

export const foldedCheck: Check = {
  name: 'folded-texts-follow-from-texts',
  sentence: 'What names, titles and statements are compared by is what follows from them.',
  async find(database) {
    const findings: Finding[] = []
    for await (const rows of batches(database, 'node/list-folded', { first: '', limit: 1_000 })) {
      for (const { id, texts } of rows) {
        const wrong = (texts as [string | null, string | null][]).find(
          ([text, stored]) => stored !== (text === null ? null : fold(text)),
        )
        if (wrong) findings.push({ id, found: `${inWords(wrong[1])} for ${inWords(wrong[0])}` })
      }
    }
    return findings
  },
}
