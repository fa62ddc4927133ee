import { type Hop, originally } from '../phrases.ts'
import {
  commanderInChief,
  generalStaffSource,
  moscow,
  reuters,
  seniorMilitarySource,
  unnamedOutlet,
} from '../sources.ts'

/** The chains of the report: through whom each of its speakers reaches us. */

const outlet: Hop = { role: 'PUBLISHER', source: unnamedOutlet.id, identification: 'ANONYMOUS' }

/** The outlet speaks for itself and names nobody: where it has it from is unknown. */
export const narrator: Hop[] = [outlet]

/** Reuters is named once, with the first thing the source says. */
export const seniorSourceToldReuters = (descriptor: string): Hop[] => [
  outlet,
  { role: 'AGENCY', source: reuters.id, identification: 'NAMED', descriptor: 'Reuters' },
  originally(seniorMilitarySource, descriptor, 'ROLE_ONLY'),
]

/** After that the text names the source alone; that it spoke to Reuters is supplied here. */
export const seniorSource = (descriptor: string, speechAct: 'SAID' | 'REITERATED' = 'SAID'): Hop[] => [
  outlet,
  { role: 'AGENCY', source: reuters.id, identification: 'NAMED', stated: false },
  { ...originally(seniorMilitarySource, descriptor, 'ROLE_ONLY'), speechAct },
]

/** Whether this one, too, spoke to Reuters is not said. */
export const otherStaffSource: Hop[] = [
  outlet,
  originally(generalStaffSource, 'a source at the General Staff of Ukraine', 'ROLE_ONLY'),
]

export const chief: Hop[] = [
  outlet,
  originally(commanderInChief, 'the commander-in-chief of the Ukrainian armed forces', 'ROLE_ONLY'),
]

export const silentMoscow = (descriptor: string): Hop[] => [
  outlet,
  { ...originally(moscow, descriptor, 'NAMED'), speechAct: 'NO_COMMENT' },
]
