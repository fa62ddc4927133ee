/**
 * The names of an entity: the one it goes by, other names and spellings, and of each, as far as it is known, in which
 * language it is and when the entity went by it. The same name can be one of two languages, or of two periods.
 */
import { EdtfError, parseEdtf } from './edtf.ts'
import { fold } from './fold.ts'
import { type Resolved, type RuleProblem, shown } from './problem.ts'

/** What is known about a name. */
export interface NameInput {
  name: string
  /** BCP 47: `uk`, `ru-Latn`. */
  language?: string
  /** When the entity went by it, EDTF. */
  period?: string
}

export interface Name {
  readonly name: string
  readonly language: string | null
  readonly period: string | null
}

/**
 * The names of an entity as they are kept with its state. The three lists go together: what is known about a name stands
 * in them at one position, "" for nothing; they are null where nothing is known about any.
 */
export interface StoredNames {
  readonly name: string
  readonly aliases: readonly string[]
  readonly nameTexts: readonly string[] | null
  readonly nameLanguages: readonly string[] | null
  readonly namePeriods: readonly string[] | null
}

/** A name is shown in lists. */
const longestName = 500
/** How many names an entity can have. */
const mostNames = 200

/**
 * Names as they are kept, and the name as it is compared (see `fold`): blanks around them are taken off, no alias stands twice or beside the name itself, and a name
 * about which something is said is an alias if it is not the name.
 */
export function resolveNames(input: {
  name: string
  aliases?: readonly string[]
  names?: readonly NameInput[]
}): Resolved<StoredNames & { readonly nameFolded: string }> {
  const problems: RuleProblem[] = []
  const add = (rule: string, path: readonly (string | number)[], message: string) =>
    problems.push({ rule, path: path.map(String), message })
  const checked = (text: string, rule: string, ...path: (string | number)[]) => {
    const trimmed = text.trim()
    if (trimmed === '') add(rule, path, 'Expected words, found a blank.')
    if (trimmed.length > longestName) {
      add(rule, path, `Expected at most ${longestName} characters, found ${trimmed.length}.`)
    }
    return trimmed
  }
  const name = checked(input.name, 'entity.name', 'name')
  const aliases = (input.aliases ?? []).map((alias, at) => checked(alias, 'entity.alias', 'aliases', at))
  const told: Name[] = (input.names ?? []).map((one, at) => ({
    name: checked(one.name, 'entity.name', 'names', at, 'name'),
    language: languageOf(one.language, (message) => add('name.language', ['names', at, 'language'], message)),
    period: periodOf(one.period, (message) => add('name.period', ['names', at, 'period'], message)),
  }))
  const others = new Set([...aliases, ...told.map((one) => one.name)])
  others.delete(name)
  if (others.size >= mostNames) {
    add('entity.names', ['aliases'], `Expected at most ${mostNames} names, found ${others.size + 1}.`)
  }
  const known = distinct(told.filter(({ language, period }) => language !== null || period !== null))
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    value: {
      name,
      nameFolded: fold(name),
      aliases: [...others],
      nameTexts: listOf(known, (one) => one.name),
      nameLanguages: listOf(known, ({ language }) => language),
      namePeriods: listOf(known, ({ period }) => period),
    },
  }
}

/** The names of an entity, the one it goes by first; one for each language and period that is known of a name. */
export function namesOf(stored: StoredNames): Name[] {
  const told = toldOf(stored)
  return [stored.name, ...stored.aliases].flatMap((name) => {
    const known = told.filter((one) => one.name === name)
    return (known.length > 0 ? known : [{ name }]).map(asName)
  })
}

/** What is known about names, as it can be told again. */
export function toldOf({ nameTexts, nameLanguages, namePeriods }: StoredNames): NameInput[] {
  return (nameTexts ?? []).map((name, at) => {
    const [language, period] = [nameLanguages?.[at], namePeriods?.[at]]
    return { name, ...(language && { language }), ...(period && { period }) }
  })
}

function asName({
  name,
  language = null,
  period = null,
}: {
  name: string
  language?: string | null
  period?: string | null
}): Name {
  return { name, language, period }
}

function distinct(names: readonly Name[]): Name[] {
  return [...new Map(names.map((one) => [JSON.stringify([one.name, one.language, one.period]), one])).values()]
}

function listOf(names: readonly Name[], value: (name: Name) => string | null): string[] | null {
  return names.length === 0 ? null : names.map((name) => value(name) ?? '')
}

/** The tag in its canonical form (RFC 5646, section 4.5). */
function languageOf(language: string | undefined, problem: (message: string) => void): string | null {
  if (language === undefined) return null
  try {
    return Intl.getCanonicalLocales(language)[0] ?? null
  } catch {
    problem(`Expected a language tag of BCP 47 such as uk or ru-Latn, found ${shown(language)}.`)
    return null
  }
}

function periodOf(period: string | undefined, problem: (message: string) => void): string | null {
  if (period === undefined) return null
  try {
    return parseEdtf(period).edtf
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error
    problem(error.message)
    return null
  }
}
