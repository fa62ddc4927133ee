/** A comment, a string, a quoted name, the end of a statement, or whatever stands between them. */
const piece = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|;|[^;'"`/]+|[^;]/g

/** The statements of a Cypher file, which end with semicolons, without its comments. */
export function splitStatements(text: string): string[] {
  const statements: string[] = []
  let statement = ''
  for (const [part] of text.matchAll(piece)) {
    if (part === ';') {
      statements.push(statement)
      statement = ''
    } else {
      statement += part.startsWith('//') || part.startsWith('/*') ? ' ' : part
    }
  }
  return [...statements, statement].map((each) => each.trim()).filter((each) => each !== '')
}
