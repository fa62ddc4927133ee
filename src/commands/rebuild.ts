/** `npm run rebuild`: makes all derived relations anew from the claims and assertions they stand for. */
import { rebuildDerived } from '../resolvers/record/derive.ts'
import { runCommand } from './run-command.ts'
import { withDatabase } from './with-database.ts'

await runCommand({
  name: 'rebuild',
  description: 'Makes all derived relations anew. Nothing else changes; a service may run meanwhile.',
  async run() {
    await withDatabase('with the model', async (database, progress) => {
      const step = progress.step('Deriving relations')
      try {
        const claims = await rebuildDerived(database, (done) => step.update(`${done} claims`))
        step.done(`Relations are derived anew from ${claims} claims`)
      } catch (error) {
        step.failed('Relations could not be derived; those that were not reached yet are as before')
        throw error
      }
    })
  },
})
