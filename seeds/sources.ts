import type { SourceInput } from '../src/resolvers/record/input.ts'
import { russia, ukrainianArmedForces, ukrainianGeneralStaff } from './actors.ts'

/** Who says things. How a text describes a source belongs to the chain, so the names here are only ours. */

export const unnamedOutlet = {
  type: 'Source',
  id: 'source_unnamed-outlet',
  name: 'An online outlet, not named',
  kind: 'OUTLET',
} satisfies SourceInput

export const reuters = {
  type: 'Source',
  id: 'source_reuters',
  name: 'Reuters',
  aliases: ['Thomson Reuters'],
  kind: 'WIRE_AGENCY',
  externalIds: [{ scheme: 'WIKIDATA', value: 'Q130879' }],
} satisfies SourceInput

export const seniorMilitarySource = {
  type: 'Source',
  id: 'source_senior-military-source',
  name: 'Senior Ukrainian military source, General Staff',
  kind: 'OFFICIAL',
  affiliations: [{ actor: ukrainianGeneralStaff.id, role: 'serves on it' }],
} satisfies SourceInput

/** Perhaps the senior military source again: a judgement says that nobody can tell. */
export const generalStaffSource = {
  type: 'Source',
  id: 'source_general-staff-source',
  name: 'Source at the General Staff of Ukraine',
  kind: 'OFFICIAL',
  affiliations: [{ actor: ukrainianGeneralStaff.id, role: 'speaks from within it' }],
} satisfies SourceInput

export const commanderInChief = {
  type: 'Source',
  id: 'source_ukrainian-commander-in-chief',
  name: 'Commander-in-chief of the Armed Forces of Ukraine',
  kind: 'OFFICIAL',
  affiliations: [{ actor: ukrainianArmedForces.id, role: 'commander-in-chief' }],
} satisfies SourceInput

export const moscow = {
  type: 'Source',
  id: 'source_moscow',
  name: 'Moscow',
  aliases: ['the Russian government'],
  kind: 'SPOKESPERSON',
  voiceOf: russia.id,
} satisfies SourceInput

export const exampleCourier = {
  type: 'Source',
  id: 'source_example-courier',
  name: 'The Example Courier',
  kind: 'OUTLET',
} satisfies SourceInput

export const sampleGazette = {
  type: 'Source',
  id: 'source_sample-gazette',
  name: 'The Sample Gazette',
  kind: 'OUTLET',
} satisfies SourceInput

export const exampleInstitute = {
  type: 'Source',
  id: 'source_example-institute',
  name: 'Example Institute for Counting from Pictures',
  kind: 'DOCUMENT_SERIES',
} satisfies SourceInput

export const exampleBulletin = {
  type: 'Source',
  id: 'source_example-order-of-battle-bulletin',
  name: 'Example Order of Battle Bulletin',
  kind: 'DOCUMENT_SERIES',
} satisfies SourceInput

export const localDispatch = {
  type: 'Source',
  id: 'source_local-dispatch',
  name: 'The Made-up Local Dispatch',
  kind: 'OUTLET',
} satisfies SourceInput

export const sudzhaResident = {
  type: 'Source',
  id: 'source_resident-of-sudzha',
  name: 'Resident of Sudzha',
  kind: 'WITNESS',
} satisfies SourceInput
