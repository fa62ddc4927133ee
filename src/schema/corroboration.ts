import { type StandingRow, types } from '../graph/catalogue.generated.ts'
import { SCOPE } from '../graph/row.ts'
import {
  type Corroboration as CorroborationShape,
  corroborationText,
  type stancesBeside,
} from '../resolvers/rules/independence/corroboration.ts'
import type { Origin } from '../resolvers/rules/independence/origins.ts'
import { corroboration, evidenceColumns } from '../resolvers/standing.ts'
import { Actor } from './actor.ts'
import { Assertion } from './assertion.ts'
import { builder } from './builder.ts'
import { Claim } from './claim.ts'
import { computed } from './fields.ts'
import { type Found, foundIn, foundRow, foundRows } from './found.ts'
import { Reason } from './reason.ts'
import { Source } from './source.ts'

type CountName = 'assertions' | 'outlets' | 'echoes' | keyof typeof stancesBeside

const OriginRange = builder.objectRef<CorroborationShape['independentOrigins']>('OriginRange')

OriginRange.implement({
  description: 'How many origins, as far as can be told.',
  fields: (t) => ({
    min: t.exposeInt('min', { description: 'So many at least: no two of them can be one.' }),
    max: t.exposeInt('max', { description: 'So many at most: whoever may be another is.' }),
  }),
})

const CorroboratingOrigin = builder.objectRef<Found<Origin>>('CorroboratingOrigin')

CorroboratingOrigin.implement({
  description: 'Somebody at the end of chains of attribution.',
  fields: (t) => ({
    sources: foundRows(t, Source, types.Source, ({ sources }) => sources, {
      description: 'The sources it is recorded under, by id: more than one where they are certainly the same.',
      mostly: 1,
    }),
    identified: t.exposeBoolean('identified', {
      description: 'Whether some document names it, or it is recorded which actor it is.',
    }),
    assertions: foundRows(t, Assertion, types.Assertion, ({ assertions }) => assertions, {
      description: 'The assertions whose chains end there, by id; all but one are echoes.',
      mostly: 2,
    }),
  }),
})

const CitationCircle = builder.objectRef<Found<{ sources: readonly string[] }>>('CitationCircle')

CitationCircle.implement({
  description: 'Outlets that have it from each other, so that the chain never ends.',
  fields: (t) => ({
    sources: foundRows(t, Source, types.Source, ({ sources }) => sources, {
      description: 'The outlets, by id.',
      mostly: 2,
    }),
  }),
})

const SharedAffiliation = builder.objectRef<Found<CorroborationShape['affiliations'][number]>>('SharedAffiliation')

SharedAffiliation.implement({
  description:
    'Origins that speak from within one actor. They are counted each; whether that is enough is for the reader.',
  fields: (t) => ({
    actor: foundRow(t, Actor, types.Actor, ({ actor }) => actor, { description: 'The actor.' }),
    sources: foundRows(t, Source, types.Source, ({ origins }) => origins, {
      description: 'The origins, by id: each by one of its sources.',
      mostly: 2,
    }),
  }),
})

export const Corroboration = builder.objectRef<StandingRow>('Corroboration')

Corroboration.implement({
  description: corroborationText,
  fields: (t) => {
    const number = (name: CountName, description: string) =>
      computed(t, 'Int', evidenceColumns, (row) => corroboration(row)[name], { description })
    return {
      independentOrigins: computed(t, OriginRange, evidenceColumns, (row) => corroboration(row).independentOrigins, {
        description: 'How many independent origins there are.',
      }),
      assertions: number(
        'assertions',
        'How many standing assertions say so, of the claim and of those that agree with it.',
      ),
      outlets: number('outlets', 'How many sources published them.'),
      echoes: number(
        'echoes',
        'How many of the assertions add no origin, since they lead back to one that is counted.',
      ),
      denials: number('denials', 'How many assertions say that it is not so.'),
      doubts: number('doubts', 'How many assertions doubt it.'),
      silences: number('silences', 'How many assertions neither confirm nor deny it, or keep it to themselves.'),
      withdrawals: number('withdrawals', 'How many assertions take it back.'),
      claims: computed(
        t,
        [Claim],
        ['claims'],
        (row, _, { graph }, info) =>
          Promise.all([...row.claims].sort().map((id) => graph.readById(types.Claim, id, row[SCOPE] ?? {}, info))),
        {
          description:
            'The claims whose assertions are counted, by id: the claim itself, and those that agree with it.',
        },
      ),
      origins: computed(
        t,
        [CorroboratingOrigin],
        evidenceColumns,
        (row) => corroboration(row).origins.map((origin) => foundIn(row, origin)),
        { description: 'Whoever is known to have said it first, by the smallest id of their sources.' },
      ),
      circles: computed(
        t,
        [CitationCircle],
        evidenceColumns,
        (row) => corroboration(row).circles.map((sources) => foundIn(row, { sources })),
        { description: 'Outlets that have it from each other in a circle.' },
      ),
      affiliations: computed(
        t,
        [SharedAffiliation],
        evidenceColumns,
        (row) => corroboration(row).affiliations.map((shared) => foundIn(row, shared)),
        { description: 'Origins that speak from within one actor.' },
      ),
      arithmetic: computed(t, 'String', evidenceColumns, (row) => corroboration(row).arithmetic, {
        description: 'The sum, in words.',
      }),
      because: computed(t, [Reason], evidenceColumns, (row) => [...corroboration(row).because], {
        description: 'What was found, each with the rule and what it rests on.',
      }),
    }
  },
})
