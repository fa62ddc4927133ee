/** What became of claims between two moments of known time. */
import type { Reason } from './reason.ts'
import type { ClaimStatus } from './status.ts'

/** What it is, for the API and as the first paragraph of `docs/difference.md`. */
export const differenceText =
  'What became of a claim between two moments: whether it was recorded or corrected, what was said about it and taken back, how it was assessed, and which of the three axes of its status are not what they were, with the reasons before and after. A claim to which nothing was done is among them where its status became another one.'

/** What was done. */
export const differenceKinds = {
  ADDED: 'The claim was recorded.',
  CORRECTED: 'Another claim took its place.',
  ASSERTION_ADDED: 'Somebody says it, or answers it, who was not recorded before.',
  ASSERTION_RETRACTED: 'The record of somebody saying or answering it was taken back.',
  ASSESSED: 'Somebody assessed its credibility, or thought better of it.',
  QUALIFIED: 'A caveat was added, or taken back.',
  JUDGED: 'Somebody judged whether it is the same as another one, or took that back.',
  AFFECTED:
    'Its status became another one by what was done elsewhere: to a claim that agrees with it or stands against it, to what its source says of a later time, or to what is known of a source or a document behind it.',
} as const
export type DifferenceKind = keyof typeof differenceKinds

export const statusAxes = {
  SUPPORT: 'What stands behind a claim.',
  DISPUTE: 'What stands against it.',
  LIFECYCLE: 'Whether it is still the current record.',
} as const
export type StatusAxis = keyof typeof statusAxes

/** One axis of a status that is not what it was. */
export interface StatusFlip {
  readonly axis: StatusAxis
  readonly before: string
  readonly after: string
  readonly becauseBefore: Reason | null
  readonly becauseAfter: Reason | null
}

/** The axes on which two statuses of a claim differ, in the order of the axes. */
export function statusFlips(before: ClaimStatus, after: ClaimStatus): StatusFlip[] {
  return (['support', 'dispute', 'lifecycle'] as const).flatMap((axis, at) =>
    before[axis] === after[axis]
      ? []
      : [
          {
            axis: axis.toUpperCase() as StatusAxis,
            before: before[axis],
            after: after[axis],
            becauseBefore: before.because[at] ?? null,
            becauseAfter: after.because[at] ?? null,
          },
        ],
  )
}
