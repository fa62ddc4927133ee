/** Instants are whole milliseconds since 1970-01-01T00:00:00Z, within what a JavaScript `Date` can hold. */

/** An end that has not come: the latest instant there is. Shown as null. */
export const FOREVER = 8_640_000_000_000_000

/** A beginning nobody gave: the earliest instant there is. Shown as null. */
export const SINCE_EVER = -8_640_000_000_000_000
