import { type Row, SCOPE } from '../graph/row.ts'
import { parseEdtf } from './rules/edtf.ts'
import { type Name, namesOf, type StoredNames } from './rules/names.ts'

export const nameColumns = ['name', 'aliases', 'nameTexts', 'nameLanguages', 'namePeriods'] as const

/**
 * The names of an entity, the one it goes by first. Where a valid time was asked for, only those it went by at some
 * moment of it; a name without a period may have been its name at any time.
 */
export function namesAsOf(row: StoredNames & Pick<Row, typeof SCOPE>): Name[] {
  const valid = row[SCOPE]?.valid
  return namesOf(row).filter(({ period }) => {
    if (!valid || period === null) return true
    const { earliest, latest } = parseEdtf(period)
    return earliest < valid.to && latest > valid.from
  })
}
