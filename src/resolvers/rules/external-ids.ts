/** What an entity is called elsewhere: a closed list of schemes, each with the form that its values have. */
import type { EntityLabel } from './predicate-rules.ts'
import { type Resolved, type RuleProblem, shown } from './problem.ts'

interface SchemeRule {
  /** For whoever chooses one. */
  readonly description: string
  readonly form: RegExp
  /** What a value is to be, in words. */
  readonly expected: string
  /** Which entities have one; all where it is left out. */
  readonly of?: readonly EntityLabel[]
  /** Whether the check characters of a value that has the form are right. */
  readonly isValid?: (value: string) => boolean
}

const schemes = {
  WIKIDATA: {
    description: 'The item in Wikidata: `Q212`.',
    form: /^Q[1-9]\d{0,11}$/,
    expected: 'a Q and a number, such as Q212',
  },
  GEONAMES: {
    description: 'The number in GeoNames: `690791`.',
    form: /^[1-9]\d{0,9}$/,
    expected: 'a number, such as 690791',
    of: ['Place'],
  },
  OSM: {
    description: 'The object in OpenStreetMap: `relation/60199`.',
    form: /^(node|way|relation)\/[1-9]\d{0,18}$/,
    expected: 'node, way or relation, a slash and a number, such as relation/60199',
    of: ['Place'],
  },
  ISO_3166: {
    description: 'The code of a country in ISO 3166-1 alpha-2 or of a part of one in ISO 3166-2: `UA`, `UA-14`.',
    form: /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/,
    expected: 'a code of ISO 3166-1 alpha-2 or ISO 3166-2, such as UA or UA-14',
    of: ['Place'],
  },
  SIDC: {
    description:
      'The code of a symbol (MIL-STD-2525D, APP-6D), 20 digits, where it belongs to this unit alone. What symbol a unit has, alone or not, is `Unit.sidc`.',
    form: /^\d{20}$/,
    expected: '20 digits',
    of: ['Unit'],
  },
  ISNI: {
    description: 'The International Standard Name Identifier (ISO 27729): `0000000121032683`.',
    form: /^\d{15}[\dX]$/,
    expected: '16 digits, the last one a check digit or X',
    of: ['Actor', 'Source'],
    isValid: (value) => mod11(value),
  },
  LEI: {
    description: 'The Legal Entity Identifier (ISO 17442), 20 characters.',
    form: /^[A-Z0-9]{18}\d{2}$/,
    expected: '20 letters and digits, the last two check digits',
    of: ['Actor', 'Source'],
    isValid: (value) => mod97(value),
  },
} as const satisfies Record<string, SchemeRule>

/** Each scheme with the sentence that explains it. */
export const externalIdSchemes = Object.fromEntries(
  Object.entries(schemes).map(([name, { description }]) => [name, description]),
) as Record<keyof typeof schemes, string>
export type ExternalIdScheme = keyof typeof schemes

/** What an entity is called elsewhere. One stands for one entity at a time. */
export type ExternalId = {
  scheme: ExternalIdScheme
  value: string
}

/**
 * An external id of an entity of a type in the form in which it is kept: without spaces around it, letters of codes in
 * capitals. Problems have paths relative to it.
 */
export function resolveExternalId(scheme: string, value: string, type: EntityLabel): Resolved<ExternalId> {
  const problem = (path: string, expected: string, came: string): RuleProblem => ({
    rule: `external-id.${path}`,
    path: [path],
    message: `Expected ${expected}, found ${came}.`,
  })
  if (!isScheme(scheme)) {
    const listed = `one of ${Object.keys(schemes).join(', ')}`
    return { ok: false, problems: [problem('scheme', listed, shown(scheme))] }
  }
  const rule: SchemeRule = schemes[scheme]
  if (rule.of && !rule.of.includes(type)) {
    const having = `a scheme that has entities of the type ${type}`
    return { ok: false, problems: [problem('scheme', having, shown(scheme))] }
  }
  const written = writtenAs(scheme, value)
  if (!rule.form.test(written)) return { ok: false, problems: [problem('value', rule.expected, shown(value))] }
  if (rule.isValid?.(written) === false) {
    return { ok: false, problems: [problem('value', 'check digits that fit', shown(value))] }
  }
  return { ok: true, value: { scheme, value: written } }
}

/** Whether there is such a scheme. */
export function isScheme(scheme: string): scheme is ExternalIdScheme {
  return Object.hasOwn(schemes, scheme)
}

/** A value as it is kept, whether it has the form of its scheme or not. */
export function writtenAs(scheme: ExternalIdScheme, value: string): string {
  if (scheme === 'OSM') return value.trim()
  return (scheme === 'ISNI' ? value.replace(/\s/g, '') : value.trim()).toUpperCase()
}

/** ISO/IEC 7064, MOD 11-2. */
function mod11(value: string): boolean {
  const digits = [...value].map((character) => (character === 'X' ? 10 : Number(character)))
  return digits.slice(0, -1).reduce((sum, digit) => ((sum + digit) * 2) % 11, 0) === (12 - (digits.at(-1) ?? 0)) % 11
}

/** ISO/IEC 7064, MOD 97-10: letters count from 10 for A. */
function mod97(value: string): boolean {
  const digits = [...value].map((character) => Number.parseInt(character, 36)).join('')
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}

/** The codes of a place that stand beside it as columns of their own, from its external ids. */
export function placeCodes(externalIds: readonly ExternalId[]): { geonamesId: number | null; iso3166: string | null } {
  const of = (scheme: ExternalIdScheme) => externalIds.find((one) => one.scheme === scheme)?.value
  const geonamesId = of('GEONAMES')
  return { geonamesId: geonamesId === undefined ? null : Number(geonamesId), iso3166: of('ISO_3166') ?? null }
}
