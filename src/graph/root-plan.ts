/**
 * Plans of entry points that were asked before: the same field of the same document with the same arguments is neither
 * planned nor stitched again, only given the time it is read as of. One row by its id is the same whichever id it is.
 */
import { type FieldNode, type GraphQLResolveInfo, Kind, visit } from 'graphql'
import type { CypherFile } from './catalogue.ts'
import type { Value } from './driver.ts'
import { type Depth, type Plan, planField, type Shape } from './plan.ts'
import type { Scope } from './row.ts'
import { type StitchedRoot, type StitchOptions, stitchRoot } from './stitch.ts'

/** Plans that are kept for each field of a document, those made last. */
const KEPT = 16
/** Characters of the arguments and variables of a plan that is kept: long lists are seldom asked for again. */
const LONGEST_KEY = 2_000

/** A plan with its texts. */
export class RootPlan {
  readonly plan: Plan
  readonly #texts: Map<string, StitchedRoot>
  /** Values of its own in place of those it was planned with. */
  readonly #values: Record<string, Value>

  constructor(plan: Plan, texts = new Map<string, StitchedRoot>(), values: Record<string, Value> = {}) {
    this.plan = plan
    this.#texts = texts
    this.#values = values
  }

  /** The same for another row by its id, which is the argument `id` of the first file in the text: see `stitch.ts`. */
  of(id: Value): RootPlan {
    return new RootPlan(this.plan, this.#texts, { a0_id: id })
  }

  stitch(scope: Scope, options: StitchOptions): StitchedRoot {
    const key = `${options.deep} ${options.atHead} ${scope.valid !== undefined}`
    const made = this.#texts.get(key) ?? stitchRoot(this.plan.fetch, scope, { ...options, head: true })
    this.#texts.set(key, made)
    const valid = scope.valid && { validFrom: scope.valid.from, validTo: scope.valid.to }
    return { ...made, params: { p: { ...made.params['p'], known: scope.known, ...valid, ...this.#values } } }
  }
}

const plans = new WeakMap<FieldNode, Map<string, RootPlan>>()

/** Plans an entry point and, unless told otherwise, everything below it. */
export function planRoot(
  file: CypherFile,
  shape: Shape,
  args: Record<string, unknown>,
  info: GraphQLResolveInfo,
  depth: Depth,
): RootPlan {
  const [node] = info.fieldNodes
  // A field that is asked for in several places is gathered from all of them.
  if (!node || info.fieldNodes.length > 1) return new RootPlan(planField(file, shape, args, info, depth))
  const { id, ...others } = args
  const byId = file.self !== undefined
  // What is not given is not null: it asks for the default of an argument.
  const given = variablesBelow(node, info).filter((name) => Object.hasOwn(info.variableValues, name))
  const below = given.map((name) => [name, info.variableValues[name]])
  const key = JSON.stringify([file.name, depth, byId ? others : args, below])
  if (key.length > LONGEST_KEY) return new RootPlan(planField(file, shape, args, info, depth))
  const kept = plans.get(node) ?? new Map<string, RootPlan>()
  plans.set(node, kept)
  const known = kept.get(key) ?? new RootPlan(planField(file, shape, args, info, depth))
  kept.delete(key)
  kept.set(key, known)
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  return byId ? known.of(id as Value) : known
}

const variables = new WeakMap<FieldNode, readonly string[]>()

/** The variables that the selection below a field uses, in directives and fragments too. */
function variablesBelow(field: FieldNode, { fragments }: GraphQLResolveInfo): readonly string[] {
  const known = variables.get(field)
  if (known) return known
  const found = new Set<string>()
  const met = new Set<string>()
  const waiting = field.selectionSet ? [field.selectionSet] : []
  for (const selections of waiting) {
    visit(selections, {
      [Kind.VARIABLE]({ name }) {
        found.add(name.value)
      },
      [Kind.FRAGMENT_SPREAD]({ name: { value } }) {
        const fragment = fragments[value]
        if (fragment && !met.has(value)) waiting.push(fragment.selectionSet)
        met.add(value)
      },
    })
  }
  variables.set(field, [...found])
  return [...found]
}
