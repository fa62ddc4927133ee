/** A text with what a person marked in it by hand, to be compared with what is suggested. */
import type { NamedEntity } from '../../../../../src/resolvers/rules/suggest/mentions.ts'
import type { QuantityQualifier } from '../../../../../src/resolvers/rules/terms.ts'
import type { MeasurementUnit } from '../../../../../src/resolvers/rules/units.ts'

export interface MarkedText {
  name: string
  /** EDTF. */
  publishedAt: string
  text: string
  entities: NamedEntity[]
  /** Every figure: its words (or some of them), how it is put, its numbers (amount, or lower and upper) and its unit. */
  figures: [words: string, qualifier: QuantityQualifier, numbers: string[], unit: MeasurementUnit][]
  /** For a passage that makes a claim, where that is. */
  places: [passage: string, place: string][]
  /**
   * For a passage that makes a claim, who says it in the words of the text, and how that speaker was introduced if the
   * words only point back; null where the document says it itself.
   */
  speakers: [passage: string, descriptor: string | null, introducedAs?: string][]
}

export const entity = (type: NamedEntity['type'], id: string, name: string, ...aliases: string[]): NamedEntity => ({
  id,
  type,
  name,
  aliases,
})
