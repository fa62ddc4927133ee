/**
 * What the mutations should do, without a database: the whole of what a program of them has recorded, in plain memory.
 * A claim is known by its content, an assertion by what it says of the claim.
 */
export interface ModelAssertion {
  id: string
  /** What is said, and where: the same again is no new assertion as long as it stands. */
  key: string
  stance: string
  retracted: boolean
}

export interface ModelClaim {
  id: string
  /** How many people it is about; what tells the claims of a program from one another. */
  amount: number
  assertions: ModelAssertion[]
  /** As it was assessed last. */
  credibility: string | undefined
  /** The claim that replaces it, and has taken over what stood for it. */
  correctedBy: string | undefined
}

export interface ModelActor {
  id: string
  name: string
  version: number
}

export class Model {
  /** Entries of the log since the program began. */
  changes = 0
  readonly actors: ModelActor[] = []
  readonly claims: ModelClaim[] = []

  /** The claim with this content, corrected or not. */
  claimAbout(amount: number): ModelClaim | undefined {
    return this.claims.find((claim) => claim.amount === amount)
  }

  addClaim(id: string, amount: number): ModelClaim {
    const claim = { id, amount, assertions: [], credibility: undefined, correctedBy: undefined }
    this.claims.push(claim)
    return claim
  }

  standing(claim: ModelClaim): ModelAssertion[] {
    return claim.assertions.filter(({ retracted }) => !retracted)
  }

  /** A claim as the API shows it. */
  shown(claim: ModelClaim): object {
    const standing = this.standing(claim)
    const lifecycle = claim.correctedBy
      ? 'CORRECTED'
      : standing.length === 0 && claim.assertions.length > 0
        ? 'RETRACTED'
        : 'CURRENT'
    return {
      id: claim.id,
      status: { lifecycle },
      assertions: { nodes: byId(standing.map(({ id, stance }) => ({ id, stance }))) },
      credibility: claim.credibility === undefined ? [] : [{ value: claim.credibility }],
    }
  }

  get shownClaims(): object[] {
    return byId(this.claims).map((claim) => this.shown(claim))
  }

  /** The ids of the claims in the list of claims: those that were corrected are found by their id alone. */
  get listed(): string[] {
    return byId(this.claims.filter(({ correctedBy }) => correctedBy === undefined)).map(({ id }) => id)
  }

  get shownActors(): object[] {
    return byId(this.actors)
  }
}

export function byId<T extends { id: string }>(all: readonly T[]): T[] {
  return [...all].sort((left, right) => (left.id < right.id ? -1 : 1))
}
