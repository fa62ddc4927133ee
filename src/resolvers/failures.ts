/**
 * What a mutation answers where the input, or what is recorded already, does not let it do what was asked. Each failure
 * is a type of the API, named after its code: QUOTE_NOT_FOUND is `QuoteNotFoundError`. Failures of the service itself
 * are no answers: they are the errors of `errors.ts`.
 */

/** Every failure there is. A code is never given another meaning; new ones may come. */
export const failures = {
  INVALID_INPUT: 'A value of the input is not of the form, or not in the order, that it has to have.',
  NOT_FOUND: 'An id of the input is the id of nothing.',
  PREDICATE_RULE: 'A claim breaks its row of the table of predicates.',
  QUOTE_NOT_FOUND: 'Words that are quoted do not stand in the text of the document.',
  QUOTE_AMBIGUOUS: 'Words that are quoted stand in the text of the document more than once.',
  CLAIM_SUPERSEDED: 'A claim was recorded wrongly before, and another one has replaced it.',
  EXTERNAL_ID_TAKEN: 'An external id stands for another entity already.',
  VERSION_CONFLICT: 'An entity was changed since the version that was expected.',
  IDENTITY_CONTRADICTED: 'A judgement would make two things both the same and different, through whatever others.',
  CHANGE_RESTED_UPON: 'Something that was recorded later rests on what a change did, so that it cannot be undone.',
  OPERATION_CONFLICT: 'An operation id was used before, for something else.',
} as const
export type FailureCode = keyof typeof failures

/** A passage of a text: what it says, and where, in code points, the end exclusive. */
export interface Passage {
  exact: string
  prefix?: string
  suffix?: string
  start: number
  end: number
}

/** What a failure says besides its message, by its code; its type in the API shows it. */
export interface FailureDetails {
  /** QUOTE_NOT_FOUND: the passage most like the quote, if any is like it. */
  nearest?: Passage | null
  /** QUOTE_AMBIGUOUS: the first places in reading order, and how many there are in all. */
  places?: readonly Passage[]
  count?: number
  /** CLAIM_SUPERSEDED: the id of the claim that has replaced it. */
  replacement?: string
  /** EXTERNAL_ID_TAKEN: the id of the entity that has it. VERSION_CONFLICT: that of the entity. */
  entity?: string
  /** VERSION_CONFLICT: the version it has now. */
  version?: number
  /** IDENTITY_CONTRADICTED: the ids of the judgements against it, from one of the two to the other. */
  judgements?: readonly string[]
  /** CHANGE_RESTED_UPON: the ids of what rests on it. */
  resting?: readonly string[]
}

/** Something in an input that cannot be done. */
export interface Problem {
  code: FailureCode
  /** A stable name of the rule that was broken, such as `quantity.bounds-order`. */
  rule: string
  /** What was expected and what came. */
  message: string
  /** Where in the input. */
  path: readonly string[]
  details?: FailureDetails
}
