/** The arithmetic of a claim, from what `cypher/claim/arithmetic.cypher` gives. */
import type { DerivationRow } from '../graph/catalogue.generated.ts'
import { type ArithmeticCheck, arithmeticOf, type ReckonedClaim } from './rules/arithmetic/check.ts'
import { quantityOf, type StoredQuantity } from './rules/quantity.ts'
import type { TimeExtent } from './rules/terms.ts'

/** What the file says of a claim. The checks hold the words to the closed lists. */
type Said = Omit<StoredQuantity, 'quantityLow' | 'quantityHigh'> & {
  id: string
  edtf: string | null
  timeExtent: TimeExtent
}

/** The catalogue knows a list by that word only; what is in these is said by the file. */
interface Lists {
  claim: Said & { predicate: string }
  baselines: readonly (readonly [Said, Said])[]
  wholes: readonly Said[]
  rates: readonly Said[]
}

export function claimArithmetic(row: DerivationRow): ArithmeticCheck[] {
  const { claim, baselines, wholes, rates } = row as Lists
  return arithmeticOf({
    claim: { ...reckoned(claim), predicate: claim.predicate },
    baselines: baselines.map(([before, after]) => [reckoned(before), reckoned(after)]),
    wholes: wholes.map(reckoned),
    rates: rates.map(reckoned),
  })
}

function reckoned(said: Said): ReckonedClaim {
  return { id: said.id, quantity: quantityOf(said), edtf: said.edtf, extent: said.timeExtent }
}
