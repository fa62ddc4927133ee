import type { ActorInput, UnitInput } from '../src/resolvers/record/input.ts'

/**
 * Formations that do not exist, so that nothing untrue is said about one that does. The symbol codes are those of APP-6D
 * and MIL-STD-2525D: version 10, reality, identity unknown (the graph takes no side), land unit, present,
 * echelon, main icon, no modifiers.
 */

export const exampleCorps = {
  type: 'Unit',
  id: 'unit_1st-example-corps',
  name: '1st Example Corps',
  echelon: 'CORPS',
  country: 'UA',
  sidc: '10011000221210000000', // corps, combined arms
} satisfies UnitInput

export const exampleMechanisedBrigade = {
  type: 'Unit',
  id: 'unit_12th-example-mechanised-brigade',
  name: '12th Example Mechanised Brigade',
  aliases: ['12th Example Brigade'],
  echelon: 'BRIGADE',
  country: 'UA',
  sidc: '10011000181211020000', // brigade, mechanised infantry
} satisfies UnitInput

export const exampleInfantryBattalion = {
  type: 'Unit',
  id: 'unit_121st-example-infantry-battalion',
  name: '121st Example Infantry Battalion',
  aliases: ['121st Example Battalion'],
  echelon: 'BATTALION',
  country: 'UA',
  sidc: '10011000161211000000', // battalion, infantry
} satisfies UnitInput

export const exampleArmy = {
  type: 'Unit',
  id: 'unit_9th-example-army',
  name: '9th Example Army',
  echelon: 'ARMY',
  country: 'RU',
  sidc: '10011000231210000000', // army, combined arms
} satisfies UnitInput

export const exampleRifleBrigade = {
  type: 'Unit',
  id: 'unit_90th-example-motor-rifle-brigade',
  name: '90th Example Motor Rifle Brigade',
  aliases: ['90th Example Brigade'],
  echelon: 'BRIGADE',
  country: 'RU',
  sidc: '10011000181211040000', // brigade, motorised infantry
} satisfies UnitInput

/** Commanders are offices here: nobody is named. */
export const brigadeCommander = {
  type: 'Actor',
  id: 'actor_commander-of-the-12th-example-brigade',
  name: 'Commander of the 12th Example Mechanised Brigade',
  kind: 'PERSON',
  country: 'UA',
} satisfies ActorInput

export const brigadeDeputyCommander = {
  type: 'Actor',
  id: 'actor_deputy-commander-of-the-12th-example-brigade',
  name: 'Deputy commander of the 12th Example Mechanised Brigade',
  kind: 'PERSON',
  country: 'UA',
} satisfies ActorInput
