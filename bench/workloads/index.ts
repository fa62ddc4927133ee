/** Everything that is measured, in the order of the table. */
import { countsByTwo, search, timeline } from './analysis.ts'
import { countByLabel, countFiltered, countInterface } from './counts.ts'
import { dashboard, polledDashboard } from './dashboard.ts'
import { entityById } from './entity-by-id.ts'
import { interfaceList } from './interface-list.ts'
import { listDeepPage, listDeepPageConnection, listFirstPage, listFirstPageConnection } from './list.ts'
import { neighbourById, neighbourByProperty } from './neighbour-filter.ts'
import { asOfBothTimes, threeLevels, throughHub } from './three-levels.ts'
import { barePage, estimateSeries, impactOfSource, pageByStatus, pathsBetweenHubs, weighedPage } from './weighing.ts'
import type { Workload } from './workload.ts'

export const workloads: readonly Workload[] = [
  entityById,
  listFirstPage,
  listFirstPageConnection,
  listDeepPage,
  listDeepPageConnection,
  threeLevels,
  throughHub,
  interfaceList,
  countByLabel,
  countFiltered,
  countInterface,
  neighbourById,
  neighbourByProperty,
  countsByTwo,
  timeline,
  search,
  dashboard,
  asOfBothTimes,
  polledDashboard,
  pageByStatus,
  barePage,
  weighedPage,
  estimateSeries,
  pathsBetweenHubs,
  impactOfSource,
]
