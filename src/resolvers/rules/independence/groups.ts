/** Things that turn out to be one: a partition that only grows coarser, the same in whatever order it is told. */
export class Groups {
  readonly #parent = new Map<string, string>()

  constructor(members: Iterable<string> = []) {
    for (const member of members) this.nameOf(member)
  }

  /** The smallest member of the group, which stands for all of it. */
  nameOf(member: string): string {
    const parent = this.#parent.get(member) ?? member
    if (parent === member) {
      this.#parent.set(member, member)
      return member
    }
    const name = this.nameOf(parent)
    this.#parent.set(member, name)
    return name
  }

  join(one: string, other: string): void {
    const [first = one, second = other] = [this.nameOf(one), this.nameOf(other)].sort()
    this.#parent.set(second, first)
  }

  areOne(one: string, other: string): boolean {
    return this.nameOf(one) === this.nameOf(other)
  }

  /** The groups by their names, in order; members in order. */
  all(): Map<string, string[]> {
    const groups = new Map<string, string[]>()
    for (const member of [...this.#parent.keys()].sort()) {
      const name = this.nameOf(member)
      groups.set(name, [...(groups.get(name) ?? []), member])
    }
    return groups
  }
}

/** All pairs of a list, each once. */
export function* pairs<T>(list: readonly T[]): Generator<[T, T]> {
  for (const [at, one] of list.entries()) for (const other of list.slice(at + 1)) yield [one, other]
}
