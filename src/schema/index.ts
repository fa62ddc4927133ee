/** The schema: every type stands in a file of its own, with its entry points. */
import './scalars.ts'
import './entity.ts'
import './actor.ts'
import './unit.ts'
import './place.ts'
import './event.ts'
import './source.ts'
import './document.ts'
import './claim.ts'
import './assertion.ts'
import './caveat.ts'
import './assessment.ts'
import './judgement.ts'
import './deployment.ts'
import './root-node.ts'
import { builder } from './builder.ts'

export const schema = builder.toSchema()
