import type { ActorInput, EventInput } from '../src/resolvers/record/input.ts'

/** Who is said to do things, and what is said to have happened. */

export const russia = {
  type: 'Actor',
  id: 'actor_russia',
  name: 'Russia',
  aliases: ['Moscow', 'Russian Federation', 'Россия'],
  kind: 'STATE',
  country: 'RU',
  externalIds: [{ scheme: 'WIKIDATA', value: 'Q159' }],
} satisfies ActorInput

export const ukraine = {
  type: 'Actor',
  id: 'actor_ukraine',
  name: 'Ukraine',
  aliases: ['Kyiv', 'Kiev', 'Україна'],
  kind: 'STATE',
  country: 'UA',
  externalIds: [{ scheme: 'WIKIDATA', value: 'Q212' }],
} satisfies ActorInput

export const northKorea = {
  type: 'Actor',
  id: 'actor_north-korea',
  name: 'North Korea',
  aliases: ["Democratic People's Republic of Korea", 'DPRK'],
  kind: 'STATE',
  country: 'KP',
  externalIds: [{ scheme: 'WIKIDATA', value: 'Q423' }],
} satisfies ActorInput

export const ukrainianArmedForces = {
  type: 'Actor',
  id: 'actor_armed-forces-of-ukraine',
  name: 'Armed Forces of Ukraine',
  aliases: ['Ukrainian armed forces', 'Збройні сили України'],
  kind: 'ARMED_FORCE',
  country: 'UA',
} satisfies ActorInput

export const ukrainianGeneralStaff = {
  type: 'Actor',
  id: 'actor_general-staff-of-ukraine',
  name: 'General Staff of Ukraine',
  aliases: ['Ukrainian General Staff', 'General Staff of the Armed Forces of Ukraine'],
  kind: 'GOVERNMENT_BODY',
  country: 'UA',
} satisfies ActorInput

export const kurskOffensive = {
  type: 'Event',
  id: 'event_kursk-offensive',
  name: 'Kursk offensive',
  aliases: ['Kursk invasion', 'Kursk incursion'],
  kind: 'OFFENSIVE',
} satisfies EventInput

/** Announced, not begun; whose it would be is not said. */
export const southernAssault = {
  type: 'Event',
  id: 'event_infantry-assault-in-the-south',
  name: 'Infantry assault in the south',
  kind: 'OFFENSIVE',
} satisfies EventInput
