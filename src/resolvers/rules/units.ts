import { multiplyDecimals } from './decimal.ts'

/**
 * What can be measured. Values of one dimension can be converted into each other; values of two never are compared.
 * The base unit of each is the unit whose factor is 1.
 */
export const dimensions = {
  PEOPLE: 'A number of people.',
  AREA: 'An area.',
  LENGTH: 'A distance.',
  SHARE: 'A part of a whole.',
  FRONTS: 'A number of fronts or front sections.',
  SETTLEMENTS: 'A number of settlements.',
  FORMATIONS: 'A number of military formations.',
  VEHICLES: 'A number of vehicles or heavy weapons.',
  AIRCRAFT: 'A number of crewed aircraft.',
  DRONES: 'A number of uncrewed aircraft, boats or vehicles.',
  MISSILES: 'A number of missiles or rockets.',
  EVENTS: 'A number of events.',
  SPEED: 'A distance in a time.',
  AREA_RATE: 'An area in a time.',
  PEOPLE_RATE: 'A number of people in a time.',
  EVENT_RATE: 'A number of events in a time.',
} as const
export type Dimension = keyof typeof dimensions

export interface Unit {
  readonly dimension: Dimension
  /** What is written behind the number; empty where a word is needed. */
  readonly symbol: string
  /** How many base units one of it is: an exact decimal. */
  readonly factor: string
  readonly description: string
  readonly singular: string
  readonly plural: string
  /** Whether it is counted one by one, so that fractions make no sense. */
  readonly counted: boolean
  /** Whether it is measured for each unit of time. */
  readonly rate: boolean
}

function counted(dimension: Dimension, singular: string, plural: string, description: string): Unit {
  return { dimension, symbol: '', factor: '1', description, singular, plural, counted: true, rate: false }
}

function measured(
  dimension: Dimension,
  symbol: string,
  factor: string,
  words: [string, string],
  description: string,
): Unit {
  const [singular, plural] = words
  return { dimension, symbol, factor, description, singular, plural, counted: false, rate: false }
}

function rate(
  dimension: Dimension,
  symbol: string,
  factor: string,
  words: [string, string],
  description: string,
): Unit {
  return { ...measured(dimension, symbol, factor, words, description), rate: true }
}

/** The unit table: every unit a quantity may have. The mile is the international mile of 1,609.344 m (1959). */
export const units = {
  PEOPLE: counted('PEOPLE', 'person', 'people', 'People: soldiers, casualties, civilians.'),
  SQUARE_METRES: measured('AREA', 'm²', '1', ['square metre', 'square metres'], 'Square metres.'),
  HECTARES: measured('AREA', 'ha', '10000', ['hectare', 'hectares'], 'Hectares of 10,000 square metres.'),
  SQUARE_KILOMETRES: measured(
    'AREA',
    'km²',
    '1000000',
    ['square kilometre', 'square kilometres'],
    'Square kilometres.',
  ),
  SQUARE_MILES: measured(
    'AREA',
    'sq mi',
    '2589988.110336',
    ['square mile', 'square miles'],
    'Square miles of 2,589,988.110336 square metres.',
  ),
  PERCENT: measured(
    'SHARE',
    '%',
    '1',
    ['per cent', 'per cent'],
    'Hundredths of a whole; the claim it is measured against is its baseline.',
  ),
  METRES: measured('LENGTH', 'm', '1', ['metre', 'metres'], 'Metres.'),
  KILOMETRES: measured('LENGTH', 'km', '1000', ['kilometre', 'kilometres'], 'Kilometres.'),
  MILES: measured('LENGTH', 'mi', '1609.344', ['mile', 'miles'], 'Miles of 1,609.344 metres.'),
  METRES_PER_DAY: rate('SPEED', 'm/day', '1', ['metre a day', 'metres a day'], 'Metres a day: the pace of an advance.'),
  KILOMETRES_PER_DAY: rate(
    'SPEED',
    'km/day',
    '1000',
    ['kilometre a day', 'kilometres a day'],
    'Kilometres a day: the pace of an advance.',
  ),
  SQUARE_KILOMETRES_PER_DAY: rate(
    'AREA_RATE',
    'km²/day',
    '1',
    ['square kilometre a day', 'square kilometres a day'],
    'Square kilometres gained or lost each day.',
  ),
  PEOPLE_PER_DAY: rate(
    'PEOPLE_RATE',
    'people/day',
    '1',
    ['person a day', 'people a day'],
    'People each day: losses, recruits, refugees.',
  ),
  EVENTS_PER_DAY: rate(
    'EVENT_RATE',
    'events/day',
    '1',
    ['event a day', 'events a day'],
    'Events each day: engagements, strikes.',
  ),
  FRONTS: counted('FRONTS', 'front', 'fronts', 'Fronts, or sections of a front.'),
  SETTLEMENTS: counted('SETTLEMENTS', 'settlement', 'settlements', 'Villages, towns and cities.'),
  FORMATIONS: counted('FORMATIONS', 'formation', 'formations', 'Military formations of whatever size the text says.'),
  VEHICLES: counted('VEHICLES', 'vehicle', 'vehicles', 'Vehicles and heavy weapons: tanks, carriers, artillery.'),
  AIRCRAFT: counted('AIRCRAFT', 'aircraft', 'aircraft', 'Crewed aeroplanes and helicopters.'),
  DRONES: counted('DRONES', 'drone', 'drones', 'Uncrewed aircraft, boats or vehicles.'),
  MISSILES: counted('MISSILES', 'missile', 'missiles', 'Missiles and rockets.'),
  EVENTS: counted('EVENTS', 'event', 'events', 'Events that are counted: attacks, strikes, engagements.'),
} as const satisfies Record<string, Unit>
export type MeasurementUnit = keyof typeof units

export function isUnit(name: string): name is MeasurementUnit {
  return Object.hasOwn(units, name)
}

/** The amount in the base unit of its dimension, to the last digit. */
export function toBase(amount: string, unit: MeasurementUnit): string {
  return multiplyDecimals(amount, units[unit].factor)
}

/** The word behind an amount: "1 front", "2 fronts". */
export function unitWord(amount: string, unit: MeasurementUnit): string {
  return amount === '1' || amount === '-1' ? units[unit].singular : units[unit].plural
}
