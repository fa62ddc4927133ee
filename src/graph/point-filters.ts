/**
 * Filters by where something is on the map, as conditions in Cypher. A location stands for more than a point: the middle
 * of a province is somewhere in it. How far what is meant may lie from the point, in km, is a guess by the order of
 * size; `locationPrecision` decides, or, where it is not given, the kind of place.
 */
import type { Value } from './driver.ts'

export const UNCERTAINTY_KM = {
  EXACT: 0.5,
  SETTLEMENT: 5,
  DISTRICT: 40,
  PROVINCE: 150,
  COUNTRY: 1_000,
} as const

/** The same by the kind of place, where nothing says what its location stands for. */
const UNCERTAINTY_BY_KIND = {
  SITE: UNCERTAINTY_KM.EXACT,
  CITY: UNCERTAINTY_KM.SETTLEMENT,
  ADM2: UNCERTAINTY_KM.DISTRICT,
  ADM1: UNCERTAINTY_KM.PROVINCE,
  AREA: UNCERTAINTY_KM.PROVINCE,
  COUNTRY: UNCERTAINTY_KM.COUNTRY,
} as const

/** What a place has to do: lie within wherever in its surroundings it is, or be able to. */
export type Certainty = 'SURELY' | 'POSSIBLY'

export interface Near {
  point: { latitude: number; longitude: number }
  radiusKm: number
  certainty?: Certainty | null
}

/** Degrees; a western edge east of the eastern one goes over the 180th meridian. */
export interface Box {
  south: number
  west: number
  north: number
  east: number
  certainty?: Certainty | null
}

/** A circle or box that is none, in words for whoever asked. */
export class LocationError extends Error {
  override readonly name = 'LocationError'
  readonly code = 'BAD_USER_INPUT'
}

/** Refuses a number out of bounds, naming it. */
function within(name: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return
  throw new LocationError(`Expected "${name}" between ${least} and ${most}, found ${value}.`)
}

type Bind = (value: Value) => string

/** The operators on a location. `place` is what holds it beside its precision and kind. */
export const POINT_OPERATORS: Readonly<Record<string, (place: string, value: never, bind: Bind) => string>> = {
  near: (place, near: Near, bind) => {
    within('latitude', near.point.latitude, -90, 90)
    within('longitude', near.point.longitude, -180, 180)
    if (near.radiusKm <= 0) throw new LocationError(`Expected "radiusKm" above 0, found ${near.radiusKm}.`)
    const surely = near.certainty !== 'POSSIBLY'
    const point = `point(${bind({ ...near.point })})`
    const reach = bind(near.radiusKm * 1_000)
    const distance = `point.distance(${place}.location, ${point})`
    // The index is used for the distance alone.
    if (surely) return `${distance} <= ${reach} AND ${distance} + ${uncertainty(place, bind)} * 1000 <= ${reach}`
    const most = bind((near.radiusKm + UNCERTAINTY_KM.COUNTRY) * 1_000)
    return `${distance} <= ${most} AND ${distance} - ${uncertainty(place, bind)} * 1000 <= ${reach}`
  },
  inBox: (place, box: Box, bind) => {
    const { south, north, west, east, certainty } = box
    for (const [name, value] of Object.entries({ south, north })) within(name, value, -90, 90)
    for (const [name, value] of Object.entries({ west, east })) within(name, value, -180, 180)
    if (south > north) {
      throw new LocationError(`Expected "inBox" to have its south below its north, found ${south} and ${north}.`)
    }
    const surely = certainty !== 'POSSIBLY'
    const width = east - west >= 360 ? 360 : (((east - west) % 360) + 360) % 360
    const [latitude, longitude] = [`${place}.location.latitude`, `${place}.location.longitude`]
    const degrees = `(${uncertainty(place, bind)} / ${KM_PER_DEGREE})`
    // How far the surroundings reach east and west: meridians come together, and around a pole they reach all of them.
    const across = `CASE WHEN abs(${latitude}) + ${degrees} >= 90 THEN 360.0 ELSE degrees(asin(sin(radians(${degrees})) / cos(radians(${latitude})))) END`
    const fromWest = `((${longitude} - ${bind(west)} + 720.0) % 360.0)`
    const conditions: string[] = []
    if (surely) {
      const corner = (lat: number, lon: number) => `point(${bind({ latitude: lat, longitude: lon })})`
      if (width < 360)
        conditions.push(`point.withinBBox(${place}.location, ${corner(south, west)}, ${corner(north, east)})`)
      // A box all around the pole goes on beyond it.
      if (south > -90 || width < 360) conditions.push(`${latitude} - ${degrees} >= ${bind(south)}`)
      if (north < 90 || width < 360) conditions.push(`${latitude} + ${degrees} <= ${bind(north)}`)
      if (width < 360) conditions.push(`${fromWest} >= (${across})`, `${fromWest} + (${across}) <= ${bind(width)}`)
    } else {
      conditions.push(`${latitude} + ${degrees} >= ${bind(south)}`, `${latitude} - ${degrees} <= ${bind(north)}`)
      if (width < 360) {
        const beyond = `((${longitude} - ${bind(west)} + 720.0 + (${across})) % 360.0)`
        conditions.push(`(${bind(width)} + 2 * (${across}) >= 360 OR ${beyond} <= ${bind(width)} + 2 * (${across}))`)
      }
    }
    return conditions.length > 0 ? conditions.join(' AND ') : `${place}.location IS NOT NULL`
  },
}

/** On a sphere of 6,371 km. */
const KM_PER_DEGREE = 111.195

function uncertainty(place: string, bind: Bind): string {
  const precision = bind(UNCERTAINTY_KM)
  const kind = bind(UNCERTAINTY_BY_KIND)
  return `coalesce(${precision}[${place}.locationPrecision], ${kind}[${place}.kind], ${UNCERTAINTY_KM.COUNTRY})`
}
