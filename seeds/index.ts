import type { ReportInput } from '../src/resolvers/record/input.ts'
import { contradictingReport } from './contradicting-report.ts'
import { echoReport } from './echo-report.ts'
import { kurskReport } from './kursk-report.ts'
import { localDispatchReport } from './local-dispatch.ts'
import { orderOfBattle } from './order-of-battle.ts'
import { withReadableIds } from './readable-ids.ts'

/**
 * The sample data, in the order of recording: each report is one change, under an operation id that never changes, so
 * that loading twice changes nothing. Later reports mention entities and claims of earlier ones.
 */
export const reports: readonly ReportInput[] = [
  kurskReport,
  echoReport,
  contradictingReport,
  orderOfBattle,
  localDispatchReport,
].map(withReadableIds)
