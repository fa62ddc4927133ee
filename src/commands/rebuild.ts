/** `npm run rebuild`: makes anew what is derived from what was recorded. */
import { deriveAnew } from './derive-anew.ts'
import { runCommand } from './run-command.ts'
import { withDatabase } from './with-database.ts'

await runCommand({
  name: 'rebuild',
  description:
    'Makes all derived relations, the keys claims are compared under, the fingerprints of texts and how claims stand anew. Nothing else changes; a service may run meanwhile.',
  async run() {
    await withDatabase('with the model', deriveAnew)
  },
})
