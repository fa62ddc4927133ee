/**
 * The input of a mutation as plain data: null means the same as leaving a value out, and instants are ISO 8601 texts.
 * Nothing else is touched; keys keep their names, whatever they are.
 */
export function plain<Input>(value: Input): Input {
  return plainly(value) as Input
}

function plainly(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plainly)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member == null ? [] : [[key, plainly(member)]])),
  )
}
