/** `npm run rebuild`: makes anew what is derived: relations and keys from claims and assertions, fingerprints from texts, how claims stand. */
import { rebuildStates } from '../resolvers/record/claim-states.ts'
import { rebuildDerived } from '../resolvers/record/derive.ts'
import { rebuildFingerprints } from '../resolvers/record/fingerprints.ts'
import { runCommand } from './run-command.ts'
import { withDatabase } from './with-database.ts'

await runCommand({
  name: 'rebuild',
  description:
    'Makes all derived relations, the keys claims are compared under, the fingerprints of texts and how claims stand anew. Nothing else changes; a service may run meanwhile.',
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
      const prints = progress.step('Comparing fingerprints with their texts')
      try {
        prints.done(`${await rebuildFingerprints(database)} fingerprints were made anew; all others were right`)
      } catch (error) {
        prints.failed('Fingerprints could not be made anew; those that were not reached yet are as before')
        throw error
      }
      const states = progress.step('Working out how claims stand')
      try {
        const mended = await rebuildStates(database, (done) => states.update(`${done} claims`))
        states.done(`How ${mended} claims stand was made anew; all others were right`)
      } catch (error) {
        states.failed('How claims stand could not be worked out; those that were not reached yet are as before')
        throw error
      }
    })
  },
})
