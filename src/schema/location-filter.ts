/** The filter by where something is on the map. */
import { UNCERTAINTY_KM } from '../graph/point-filters.ts'
import { builder } from './builder.ts'
import { enumOf } from './enums.ts'

const reaches = Object.entries(UNCERTAINTY_KM)
  .map(([precision, km]) => `${precision} ${km}`)
  .join(', ')

const LocationCertainty = enumOf('LocationCertainty', 'How sure it must be that a place lies within.', {
  SURELY: `Wherever it is: all that its location stands for lies within. A location stands for what is within so many kilometres of it, by its precision (${reaches}) or else by the kind of place.`,
  POSSIBLY: 'It may be: some of what its location stands for lies within.',
})

const certainty = { type: LocationCertainty, defaultValue: 'SURELY', description: 'How sure it must be.' } as const

const PointInput = builder.inputType('PointInput', {
  description: 'A point on the map, WGS 84.',
  fields: (t) => ({
    latitude: t.float({ required: true, description: 'Degrees north, -90 to 90.' }),
    longitude: t.float({ required: true, description: 'Degrees east, -180 to 180.' }),
  }),
})

const NearInput = builder.inputType('NearInput', {
  description: 'A circle on the map.',
  fields: (t) => ({
    point: t.field({ type: PointInput, required: true, description: 'Its middle.' }),
    radiusKm: t.float({ required: true, description: 'How far it reaches, in kilometres: more than 0.' }),
    certainty: t.field(certainty),
  }),
})

const BoxInput = builder.inputType('BoxInput', {
  description:
    'A box on the map between two parallels and two meridians. It goes east from `west` to `east`, over the 180th meridian where that is on the way; -180 to 180 is all the way around.',
  fields: (t) => ({
    south: t.float({ required: true, description: 'Its southern edge, -90 to 90.' }),
    west: t.float({ required: true, description: 'Its western edge, -180 to 180.' }),
    north: t.float({ required: true, description: 'Its northern edge, not south of the southern one.' }),
    east: t.float({ required: true, description: 'Its eastern edge, -180 to 180.' }),
    certainty: t.field(certainty),
  }),
})

export const LocationFilter = builder.inputType('LocationFilter', {
  description: 'Compares where something is on the map. What has no location does not fit.',
  fields: (t) => ({
    near: t.field({ type: NearInput, description: 'Lies within this circle.' }),
    inBox: t.field({ type: BoxInput, description: 'Lies within this box.' }),
  }),
})
