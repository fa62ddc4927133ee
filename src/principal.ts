/** Who asks: what a credential stands for. What a principal may do follows from its roles; its id stands in the log. */

/** What a principal may do, each more than the one before. */
export const roles = ['READER', 'EDITOR', 'REVIEWER', 'ADMIN'] as const
export type Role = (typeof roles)[number]

export interface Principal {
  /** What `by` says of whatever it records. */
  id: string
  kind: 'PERSON' | 'MACHINE'
  role: Role
}

/** Whoever asks a service that asks for no credential. */
export const localPrincipal: Principal = { id: 'local', kind: 'PERSON', role: 'ADMIN' }
