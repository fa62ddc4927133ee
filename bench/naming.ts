/** What the parts of the generator agree on: ids, times and words. */
import type { Value } from '../src/graph/driver.ts'
import type { Size } from './sizes.ts'

export type Row = { readonly [name: string]: Value }

/** The log covers one year. */
export const BEGIN = Date.UTC(2024, 0, 1)
const END = Date.UTC(2025, 0, 1)

export const BY = 'bench'

export function entityId(type: string, index: number): string {
  return `${type.toLowerCase()}_${String(index).padStart(5, '0')}`
}

export const documentId = (index: number) => `document_${String(index).padStart(6, '0')}`
export const claimId = (index: number) => `claim_${String(index).padStart(7, '0')}`

/** When the document of this index, and all it says, was recorded. */
export function recordedAtOf(size: Size, document: number): number {
  return BEGIN + Math.floor(((document + 1) * (END - BEGIN)) / (size.documents + 2))
}

export const NAMES =
  'amber basalt cedar delta ember fjord garnet harbour indigo juniper kelp linden marble north ochre pine quartz river slate tundra umber valley willow yarrow zephyr'.split(
    ' ',
  )

/** What the claims of the series are about: all of them say how many of this unit are at this place. */
export const SERIES = { subject: entityId('Unit', 1), place: entityId('Place', 1) }
