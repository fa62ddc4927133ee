/** `npm run seed`: loads the sample data. */
import { isEmpty } from '../database/apply-model.ts'
import { StartupError } from '../startup-error.ts'
import { loadSampleData } from './prepare.ts'
import { runCommand } from './run-command.ts'
import { withDatabase } from './with-database.ts'

await runCommand({
  name: 'seed',
  description: 'Loads the sample data into an empty database.',
  args: {
    force: { type: 'boolean', default: false, description: 'Load it beside what the database holds already.' },
  },
  async run({ force }) {
    await withDatabase('with the model', async (database, progress) => {
      if (!force && !(await isEmpty(database))) {
        throw new StartupError('The database is not empty; sample data would stand beside what it holds.', [
          'If that is meant: npm run seed -- --force',
        ])
      }
      await loadSampleData(database, progress)
    })
  },
})
