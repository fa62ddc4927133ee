import { forces, type PredicateRule, predicate } from './predicate-rules.ts'

/**
 * The predicate table: everything a claim can say. A claim that breaks its row is refused with the rule named. The
 * API's enum, the checks of input, the derived relations and the comparison of claims are all made from this.
 */
export const predicates = {
  // ── Forces in places ───────────────────────────────────────────────────────────────────────────────────────────────
  DEPLOYED_TO: predicate({
    description: 'A force was sent to a place and is there; the quantity is its strength.',
    inverse: 'DEPLOYMENT_OF',
    place: 'REQUIRED',
    quantity: ['PEOPLE', 'FORMATIONS', 'VEHICLES', 'AIRCRAFT'],
    derives: { relation: 'DEPLOYED_TO', to: 'PLACE' },
  }),
  HAS_TROOPS_IN: predicate({
    description: 'A force has troops in a place, however they came there; the quantity is their number.',
    inverse: 'HOLDS_TROOPS_OF',
    place: 'REQUIRED',
    quantity: ['PEOPLE', 'FORMATIONS'],
    derives: { relation: 'DEPLOYED_TO', to: 'PLACE' },
  }),
  PRESENT_IN: predicate({
    description: 'A force is in a place at all, without saying how or in what strength it came.',
    inverse: 'PRESENCE_OF',
    place: 'REQUIRED',
    quantity: ['PEOPLE', 'FORMATIONS'],
    derives: { relation: 'DEPLOYED_TO', to: 'PLACE' },
  }),
  IN_TRAINING: predicate({
    description: 'A force, or the part of it that the quantity says, is being trained.',
    inverse: 'TRAINING_PLACE_OF',
    quantity: ['PEOPLE', 'SHARE', 'FORMATIONS'],
  }),
  WITHDRAWS_FROM: predicate({
    description: 'A force leaves a place.',
    inverse: 'WITHDRAWAL_OF',
    place: 'REQUIRED',
    quantity: ['PEOPLE', 'FORMATIONS', 'LENGTH'],
  }),
  HAS_STRENGTH: predicate({
    description: 'The size of a force as a whole, wherever it is.',
    inverse: null,
    place: 'FORBIDDEN',
    quantity: { required: ['PEOPLE', 'FORMATIONS', 'VEHICLES', 'AIRCRAFT', 'DRONES', 'MISSILES', 'SHARE'] },
  }),

  // ── Ground ─────────────────────────────────────────────────────────────────────────────────────────────────────────
  CONTROLS: predicate({
    description: 'An actor controls the whole of a place. Only one can: two answers compete.',
    inverse: 'CONTROLLED_BY',
    subject: ['Actor'],
    place: 'REQUIRED',
    exclusive: true,
    derives: { relation: 'CONTROLS', to: 'PLACE' },
  }),
  CONTROLS_AREA_IN: predicate({
    description: 'A force controls a part of a place; the quantity is the size of that part.',
    inverse: 'PARTLY_CONTROLLED_BY',
    place: 'REQUIRED',
    quantity: ['AREA', 'SHARE', 'SETTLEMENTS'],
  }),
  HOLDS_AREA_IN: predicate({
    description: 'A force keeps ground that it has in a place.',
    inverse: 'PARTLY_HELD_BY',
    place: 'REQUIRED',
    quantity: ['AREA', 'SHARE', 'SETTLEMENTS'],
  }),
  LOSES_AREA: predicate({
    description: 'A force loses ground in a place; a share is measured against its baseline.',
    inverse: 'AREA_LOST_BY',
    place: 'REQUIRED',
    quantity: ['AREA', 'SHARE', 'SETTLEMENTS', 'AREA_RATE'],
  }),
  SEIZES_AREA: predicate({
    description: 'A force takes ground in a place; the wording says how.',
    inverse: 'AREA_SEIZED_BY',
    place: 'REQUIRED',
    wording: 'OPTIONAL',
    quantity: ['AREA', 'SHARE', 'SETTLEMENTS', 'AREA_RATE'],
  }),
  CAPTURES: predicate({
    description: 'A force takes the whole of a place. Who controls it afterwards is another claim.',
    inverse: 'CAPTURED_BY',
    place: 'REQUIRED',
  }),
  ADVANCES_IN: predicate({
    description: 'A force moves forward in a place; the quantity is how far.',
    inverse: 'ADVANCE_OF',
    place: 'REQUIRED',
    quantity: ['LENGTH', 'AREA'],
  }),
  ADVANCES_AT: predicate({
    description: 'A force moves forward at a place at a stated pace.',
    inverse: 'PACE_OF_ADVANCE_OF',
    place: 'REQUIRED',
    quantity: { required: ['SPEED', 'AREA_RATE'] },
  }),
  BREAKS_INTO: predicate({
    description: 'A force gets into a part of a place; the wording says how, or into which part.',
    inverse: 'BROKEN_INTO_BY',
    place: 'REQUIRED',
    wording: 'OPTIONAL',
  }),

  // ── Fighting ───────────────────────────────────────────────────────────────────────────────────────────────────────
  ATTACKS: predicate({
    description: 'A force attacks another, or attacks in a place.',
    inverse: 'ATTACKED_BY',
    object: { optional: ['Actor', 'Unit', 'Place'] },
    wording: 'OPTIONAL',
    quantity: ['EVENTS', 'EVENT_RATE', 'PEOPLE', 'VEHICLES'],
  }),
  COUNTERATTACKS: predicate({
    description: 'A force attacks back; the wording says how: "in waves".',
    inverse: 'COUNTERATTACK_OF',
    object: { optional: forces },
    wording: 'OPTIONAL',
    quantity: ['EVENTS', 'EVENT_RATE'],
  }),
  INCREASES_COUNTERATTACKS: predicate({
    description: 'A force counterattacks more often or harder than before.',
    inverse: 'GROWING_COUNTERATTACKS_OF',
    wording: 'OPTIONAL',
    quantity: ['EVENTS', 'EVENT_RATE', 'SHARE'],
  }),
  STRIKES: predicate({
    description: 'A force strikes a place or another force from afar; the quantity is what was fired or how often.',
    inverse: 'STRUCK_BY',
    object: { optional: forces },
    wording: 'OPTIONAL',
    quantity: ['DRONES', 'MISSILES', 'AIRCRAFT', 'EVENTS', 'EVENT_RATE'],
  }),
  FIGHTS: predicate({
    description: 'A force is in combat with another; the wording says with which part of it.',
    inverse: 'FOUGHT_BY',
    object: forces,
    wording: 'OPTIONAL',
    quantity: ['PEOPLE', 'FORMATIONS'],
    distinguishedBy: 'OBJECT',
  }),
  STRUGGLES_TO_REINFORCE: predicate({
    description: 'A force has difficulty in strengthening the fronts, units or places said.',
    inverse: 'HARDLY_REINFORCED_BY',
    object: { optional: ['Unit'] },
    wording: 'OPTIONAL',
    quantity: ['FRONTS', 'FORMATIONS', 'PEOPLE'],
  }),
  PREPARES_ASSAULT: predicate({
    description: 'A force gets ready to attack, itself.',
    inverse: 'ASSAULT_PREPARED_BY',
    object: { optional: forces },
    wording: 'OPTIONAL',
  }),
  PREPARED: predicate({
    description: 'An event, such as an assault, is being prepared, without saying by whom.',
    inverse: 'PREPARATION_OF',
    subject: ['Event'],
    wording: 'OPTIONAL',
  }),
  LOSES_PEOPLE: predicate({
    description: 'A force loses people; the wording says how: "killed", "wounded", "captured".',
    inverse: 'LOSSES_OF',
    wording: 'OPTIONAL',
    quantity: ['PEOPLE', 'PEOPLE_RATE', 'SHARE'],
  }),
  LOSES_EQUIPMENT: predicate({
    description: 'A force loses vehicles, weapons or aircraft; the wording says which.',
    inverse: 'EQUIPMENT_LOSSES_OF',
    wording: 'OPTIONAL',
    quantity: ['VEHICLES', 'AIRCRAFT', 'DRONES', 'MISSILES', 'SHARE'],
  }),

  // ── Who belongs to whom ────────────────────────────────────────────────────────────────────────────────────────────
  PART_OF: predicate({
    description: 'A unit is under another unit or belongs to an actor.',
    inverse: 'SUPERIOR_OF',
    subject: ['Unit'],
    object: forces,
    place: 'FORBIDDEN',
    derives: { relation: 'PART_OF', to: 'OBJECT' },
  }),
  COMMANDS: predicate({
    description: 'A person or body commands a unit. Only one can: two answers compete.',
    inverse: 'COMMANDED_BY',
    subject: ['Actor'],
    object: ['Unit'],
    place: 'FORBIDDEN',
    exclusive: true,
    derives: { relation: 'COMMANDS', to: 'OBJECT' },
  }),
  SUPPORTS: predicate({
    description: 'An actor helps another.',
    inverse: 'SUPPORTED_BY',
    subject: ['Actor'],
    object: ['Actor'],
    wording: 'OPTIONAL',
    derives: { relation: 'SUPPORTS', to: 'OBJECT' },
  }),
  SUPPLIES: predicate({
    description: 'An actor gives another people, weapons or goods; the wording says what.',
    inverse: 'SUPPLIED_BY',
    subject: ['Actor'],
    object: forces,
    wording: 'OPTIONAL',
    quantity: ['PEOPLE', 'VEHICLES', 'AIRCRAFT', 'DRONES', 'MISSILES'],
  }),
  TAKES_PART_IN: predicate({
    description: 'A force takes part in an event.',
    inverse: 'PARTICIPANT',
    object: ['Event'],
    quantity: ['PEOPLE', 'FORMATIONS', 'VEHICLES'],
    distinguishedBy: 'OBJECT',
  }),

  // ── Words ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  AIMS_AT: predicate({
    description: 'What an actor or unit means to reach, in words.',
    inverse: null,
    object: { optional: ['Actor', 'Unit', 'Event'] },
    wording: 'REQUIRED',
  }),
  DESCRIBED_AS: predicate({
    description: 'How something is characterised, in words.',
    inverse: null,
    subject: ['Actor', 'Unit', 'Place', 'Event', 'Source'],
    wording: 'REQUIRED',
  }),
  SURPRISES: predicate({
    description: 'An event or a force catches somebody unprepared.',
    inverse: 'SURPRISED_BY',
    subject: ['Event', 'Actor', 'Unit'],
    object: forces,
  }),
} as const satisfies Record<string, PredicateRule>
export type Predicate = keyof typeof predicates

export function isPredicate(name: string): name is Predicate {
  return Object.hasOwn(predicates, name)
}

/** The row of a predicate, in the general shape. */
export function ruleOf(name: Predicate): PredicateRule {
  return predicates[name]
}
