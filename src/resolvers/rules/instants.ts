import { FOREVER, SINCE_EVER } from '../../instants.ts'

/** The instant as a date, or null where it stands for an open end or beginning. */
export function dateOf(instant: number): Date | null {
  return instant >= FOREVER || instant <= SINCE_EVER ? null : new Date(instant)
}
