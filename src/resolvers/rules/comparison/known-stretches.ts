/** What a claim rests on over known time. Instants in milliseconds since 1970 UTC, half-open. */
export interface Held {
  readonly validFrom: number
  /** Where its attested time ends. */
  readonly attestedTo: number
  /** From when on another claim replaces it. */
  readonly correctedAt: number
  /** Who asserted it: the id of the origin, null where that is unknown. */
  readonly assertions: readonly { readonly from: number; readonly to: number; readonly origin: string | null }[]
}

/** A stretch of known time. */
export interface KnownStretch {
  from: number
  to: number
}

/**
 * The stretches of known time in which two claims stand against each other: both are asserted and neither is corrected,
 * they are not stated to be part and whole, and not everybody who asserts the earlier one asserts the later one as well.
 * That would be an update: who gives a new figure for a later time does not contradict the old one.
 *
 * @param apart when they were stated to be part and whole
 * @param updates whether an update is told apart; not for claims that agree
 */
export function knownStretches(
  one: Held,
  other: Held,
  apart: readonly KnownStretch[],
  updates: boolean,
): KnownStretch[] {
  const [earlier, later] = isLater(one, other) ? [other, one] : [one, other]
  const mayUpdate = updates && isLater(later, earlier)
  const moments = [
    ...new Set([
      ...[earlier, later].flatMap(({ assertions, correctedAt }) => [
        correctedAt,
        ...assertions.flatMap(({ from, to }) => [from, to]),
      ]),
      ...apart.flatMap(({ from, to }) => [from, to]),
    ]),
  ].sort((a, b) => a - b)
  const stretches: KnownStretch[] = []
  for (const [index, from] of moments.entries()) {
    const to = moments[index + 1]
    if (to === undefined) break
    const [before, after] = [holdersAt(earlier, from), holdersAt(later, from)]
    const stays = !mayUpdate || [...before].some((origin) => origin === null || !after.has(origin))
    const isApart = apart.some((stretch) => stretch.from <= from && from < stretch.to)
    if (before.size === 0 || after.size === 0 || !stays || isApart) continue
    const last = stretches.at(-1)
    if (last?.to === from) last.to = to
    else stretches.push({ from, to })
  }
  return stretches
}

/** Whether a claim is of a later time: it begins later, or goes on for longer. */
function isLater(one: Held, other: Held): boolean {
  return one.validFrom === other.validFrom ? one.attestedTo > other.attestedTo : one.validFrom > other.validFrom
}

function holdersAt({ assertions, correctedAt }: Held, at: number): Set<string | null> {
  if (correctedAt <= at) return new Set()
  return new Set(assertions.filter(({ from, to }) => from <= at && at < to).map(({ origin }) => origin))
}
