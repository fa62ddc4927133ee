/** What the three servers have in common: where they find the database, and how they say where they listen. */

export interface Target {
  uri: string
  username: string
  password: string
  database: string
}

export function target(): Target {
  const { BENCH_URI = '', BENCH_USERNAME = '', BENCH_PASSWORD = '', BENCH_DATABASE = 'neo4j' } = process.env
  return { uri: BENCH_URI, username: BENCH_USERNAME, password: BENCH_PASSWORD, database: BENCH_DATABASE }
}

/** Tells the bench, whose child this process is, where it listens, and ends with it. */
export function ready(port: number): void {
  process.on('disconnect', () => process.exit())
  process.send?.({ port })
}
