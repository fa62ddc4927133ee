/**
 * What can be followed from one thing of the graph to the next: the relations, and the kinds of things that they join.
 * Paths, neighbourhoods and their edges are all made from these two lists.
 */

/** The relations, whichever way they are followed. */
export const linkRelations = {
  DEPLOYED_TO: 'A force is reported to be in a place.',
  CONTROLS: 'An actor is reported to control a place.',
  PART_OF: 'A unit is reported to be under another force; a claim is stated to be a part of another.',
  COMMANDS: 'An actor is reported to command a unit.',
  SUPPORTS: 'An actor is reported to help another.',
  SUBJECT: 'A claim is about it.',
  OBJECT: 'A claim says what somebody does to it.',
  AT: 'A claim says that it was there.',
  CLAIMS: 'A source was the first to say a claim.',
  DENIES: 'A source says that a claim is not so.',
  DECLINES_TO_COMMENT_ON: 'A source was asked about a claim and does not say.',
  AGREES_WITH: 'Two claims say the same, as far as it was said.',
  CONFLICTS_WITH: 'Two claims stand against each other.',
  SPECIFIES: 'A claim says more exactly what another says.',
  BASELINE: 'A claim is measured against another.',
  CORRECTS: 'A claim replaces another, which was recorded wrongly.',
  WITHIN: 'A place lies in another.',
  VOICE_OF: 'A source is known to be an actor, or to speak as it.',
  AFFILIATED_WITH: 'A source speaks from within an actor.',
  OF: 'An assertion says a claim, or answers it.',
  VIA: 'A source stands in the chain of an assertion.',
  IN: 'An assertion stands in a document.',
  REPEATS: 'An assertion repeats another.',
  PUBLISHED: 'A source published a document.',
  DERIVED_FROM: 'A document was copied or rewritten from another.',
} as const
export type LinkRelation = keyof typeof linkRelations

/** The kinds of things, and the label that each has in the graph. */
export const linkedKinds = {
  ACTOR: { label: 'Actor', description: 'Actors.' },
  UNIT: { label: 'Unit', description: 'Units.' },
  PLACE: { label: 'Place', description: 'Places.' },
  EVENT: { label: 'Event', description: 'Events.' },
  SOURCE: { label: 'Source', description: 'Sources.' },
  CLAIM: { label: 'Claim', description: 'Claims that have not been corrected.' },
  ASSERTION: { label: 'Assertion', description: 'Assertions that stand; only where they are asked for.' },
  DOCUMENT: { label: 'Document', description: 'Documents; only where they are asked for.' },
} as const
export type LinkedKind = keyof typeof linkedKinds

/** What is followed unless something else is asked for. */
const usualKinds: readonly LinkedKind[] = ['ACTOR', 'UNIT', 'PLACE', 'EVENT', 'SOURCE', 'CLAIM']

/** What may be followed: all relations and the usual kinds unless told otherwise. */
export interface Through {
  relations?: readonly LinkRelation[] | null | undefined
  kinds?: readonly LinkedKind[] | null | undefined
}

/** The same as the graph calls it: types of relationships, and labels. */
export function followed(through: Through | null | undefined): { relations: string[]; labels: string[] } {
  return {
    relations: [...(through?.relations ?? Object.keys(linkRelations))],
    labels: (through?.kinds ?? usualKinds).map((kind) => linkedKinds[kind].label),
  }
}
