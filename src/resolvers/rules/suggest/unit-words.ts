// cspell:ignore armou famil hryvnias lorr shellings
import type { MeasurementUnit } from '../units.ts'
import { Phrase } from './phrase.ts'

/** The English nouns that units of the table are counted in, as sources of regular expressions. Case does not matter. */
export const unitNouns: readonly (readonly [MeasurementUnit, string])[] = [
  ['PERCENT', '%|percent(?:age points?)?|per cent'],
  ['SQUARE_KILOMETRES', 'square kilomet(?:re|er)s?|sq\\.? ?km|km²|km2'],
  ['SQUARE_METRES', 'square met(?:re|er)s?|m²'],
  ['SQUARE_MILES', 'square miles?|sq\\.? ?mi'],
  ['HECTARES', 'hectares?|ha'],
  ['KILOMETRES', 'kilomet(?:re|er)s?|km'],
  ['METRES', 'met(?:re|er)s?|m'],
  ['MILES', 'miles?'],
  [
    'VEHICLES',
    '(?:armou?red )?vehicles?|tanks?|armou?red personnel carriers|howitzers?|artillery (?:pieces|systems)|guns|trucks?|lorr(?:y|ies)|buses|boats?|launchers?',
  ],
  ['AIRCRAFT', 'aircraft|helicopters?|(?:fighter )?jets?|(?:aero|air)?planes?|bombers?'],
  ['DRONES', 'drones?|uavs?|(?:unmanned|uncrewed) (?:aircraft|aerial vehicles?|boats?)'],
  ['MISSILES', '(?:cruise |ballistic )?missiles?|rockets?'],
  ['FRONTS', 'fronts?|front sections?|axes'],
  ['FORMATIONS', 'brigades?|battalions?|divisions?|regiments?|companies|platoons?|battle ?groups?|units'],
  ['SETTLEMENTS', 'settlements?|villages?|towns?|cities|hamlets?|localities'],
  [
    'EVENTS',
    '(?:ceasefire )?violations?|attacks?|counterattacks?|strikes?|explosions?|incidents?|clashes|engagements?|(?:air ?)?raids?|shellings?|breaches|shots|bursts|detonations?|rescues?',
  ],
  [
    'PEOPLE',
    'people|persons?|soldiers?|troops?|servicemen|service members|men|women|children|civilians?|residents?|inhabitants?|evacuees?|refugees?|fighters?|militants?|recruits?|conscripts?|personnel|prisoners?|casualties|deaths?|victims?|volunteers?|rescuers?|observers?|monitors?|patients?|workers?|pensioners?|customers?|passengers?|lives|dead|wounded|injured|homeless',
  ],
]

/** What a unit becomes when it is counted for each day. */
export const perDay: Partial<Record<MeasurementUnit, MeasurementUnit>> = {
  METRES: 'METRES_PER_DAY',
  KILOMETRES: 'KILOMETRES_PER_DAY',
  SQUARE_KILOMETRES: 'SQUARE_KILOMETRES_PER_DAY',
  PEOPLE: 'PEOPLE_PER_DAY',
  EVENTS: 'EVENTS_PER_DAY',
}

/** Things that are counted and no unit of the table: a number before them is not a figure of a claim. */
export const otherNouns =
  'households?|famil(?:y|ies)|houses?|homes?|buildings?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|things?|dollars?|euros?|pounds?|roubles?|hryvnias?|degrees?|ways?|questions?|reasons?|parts?'

const units = unitNouns.map(([unit, source]) => [unit, new Phrase(`^(?:${source})$`)] as const)

/** The unit a noun is counted in. */
export function unitOfNoun(noun: string): MeasurementUnit | undefined {
  return units.find(([, pattern]) => pattern.test(noun))?.[0]
}
