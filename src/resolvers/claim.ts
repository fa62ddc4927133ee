import type { StatementRow } from '../graph/catalogue.generated.ts'
import { dateOf } from './rules/instants.ts'
import { type Quantity, quantityOf, type StoredQuantity } from './rules/quantity.ts'

export const quantityColumns = ['quantityAsStated', 'amount', 'lower', 'upper', 'qualifier', 'unit', 'role'] as const

/** The quantity of a claim, or null where it has none. The checks hold the columns to the closed lists. */
export function claimQuantity(claim: Pick<StatementRow, (typeof quantityColumns)[number]>): Quantity | null {
  return quantityOf(claim as Omit<StoredQuantity, 'quantityLow' | 'quantityHigh'>)
}

export const validTimeColumns = [
  'timeAsStated',
  'edtf',
  'timeBasis',
  'validFrom',
  'validTo',
  'timeExtent',
  'timeEnd',
] as const

/** When a claim is said to hold, as the API shows it: open bounds are null. */
export interface ValidTime {
  asStated: string | null
  edtf: string | null
  basis: string
  earliest: Date | null
  latest: Date | null
  extent: string
  end: string
}

/** The valid time behind the columns of a claim. */
export function claimValidTime(claim: Pick<StatementRow, (typeof validTimeColumns)[number]>): ValidTime {
  return validTimeOf(claim)
}

/** The same for a valid time that is not recorded. */
export function validTimeOf(claim: Pick<StatementRow, (typeof validTimeColumns)[number]>): ValidTime {
  return {
    asStated: claim.timeAsStated,
    edtf: claim.edtf,
    basis: claim.timeBasis,
    earliest: dateOf(claim.validFrom),
    latest: dateOf(claim.validTo),
    extent: claim.timeExtent,
    end: claim.timeEnd,
  }
}
