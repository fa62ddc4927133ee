import { credibilities } from './rules/terms.ts'

/** The code of a credibility in the Admiralty scale: 1 for CONFIRMED to 6 for CANNOT_BE_JUDGED. */
export function credibilityCode(value: string): number {
  return Object.keys(credibilities).indexOf(value) + 1
}
