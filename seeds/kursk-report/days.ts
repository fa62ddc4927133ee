/**
 * The report does not say when it was published. It tells of a speech of 11 November and speaks of August without a
 * year, so it is of 2024, some day after the speech.
 */
export const publicationDay = '[2024-11-12..2024-11-30]'

export const august = '2024-08'

/** Each to the month, since neither end is known to the day. */
export const sinceAugust = '2024-08/2024-11'
export const untilPublication = '/2024-11'

export const speech = '2024-11-11'
