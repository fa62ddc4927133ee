import { expect, test } from 'vitest'
import { type Measured, measure, type Share } from './measure.ts'
import { ceasefire } from './texts/ceasefire.ts'
import { flood } from './texts/flood.ts'
import { kursk } from './texts/kursk.ts'

/**
 * How much is suggested of what a person marked; the README shows this table. What is missed is named, so that a rule
 * that gets better or worse shows here.
 */
const expected: Record<string, { figures: string; places: string; speakers: string; missed: string[] }> = {
  'retelling of the sample data': {
    figures: '11 of 11',
    places: '16 of 18',
    speakers: '29 of 29',
    missed: [
      // "Some parts" of the area, which the sentence before calls another name.
      'in some parts they have broken in with armour, shielded against drones: place_kurakhovo-area',
      // The place is not in the sentence, and the name before it is Russia.
      'How many of its soldiers are in combat, Russia keeps to itself: place_ukraine',
    ],
  },
  flood: {
    figures: '13 of 13',
    places: '7 of 8',
    speakers: '14 of 14',
    // Two sentences back: "Evacuees in Upper Halmar complained".
    missed: ['three thousand people: place_upper-halmar'],
  },
  'ceasefire bulletin': { figures: '15 of 15', places: '9 of 9', speakers: '15 of 15', missed: [] },
}

test.each([kursk, flood, ceasefire].map((text) => [text.name, text] as const))(
  'of the %s, as many figures, places and speakers are suggested as the table says, and no figure that is none',
  (name, text) => {
    const measured = measure(text)

    expect(inShort(measured)).toEqual(expected[name])
    expect(measured.surplus).toEqual([])
  },
  60_000,
)

function inShort({ figures, places, speakers }: Measured) {
  const words = ({ found, of }: Share) => `${found} of ${of}`
  return {
    figures: words(figures),
    places: words(places),
    speakers: words(speakers),
    missed: [figures, places, speakers].flatMap(({ missed }) => missed),
  }
}
