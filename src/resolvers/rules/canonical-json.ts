/**
 * Values as JSON in one way only, so that equal values have equal bytes: keys in the order of their UTF-16 code units,
 * no blanks, absent members left out (RFC 8785, the JSON Canonicalization Scheme; numbers are written as JavaScript
 * writes them, which is what the RFC asks for).
 *
 * @throws TypeError for what is not JSON: infinite numbers, functions, lone surrogates.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => `${scalar(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  return scalar(value)
}

function scalar(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`Expected a finite number, but came ${value}.`)
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
    throw new TypeError('Expected well-formed text, but came half of a surrogate pair.')
  const text = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`Expected a JSON value, but came a ${typeof value}.`)
  return text
}
