import { type PlaceRow, roots, steps, types } from '../graph/catalogue.generated.ts'
import type { Point } from '../graph/row.ts'
import { RelatedActorConnection } from './actor.ts'
import { builder } from './builder.ts'
import { connectionType } from './connection.ts'
import { DeploymentConnection } from './deployment.ts'
import { Entity } from './entity.ts'
import { LocationPrecision, PlaceKind } from './enums.ts'
import { computed, connection, rootConnection, rootRow, rows } from './fields.ts'
import { ActorFilter, DeploymentFilter, PlaceFilter } from './filters.ts'
import { Node } from './node.ts'
import { DeploymentOrder, EntityOrder } from './orders.ts'
import { relationConnection } from './relation.ts'

const Location = builder.objectRef<{ point: Point; precision: string | null }>('Location')

Location.implement({
  description: 'A point on the map and what it stands for: the middle of a province is not a spot.',
  fields: (t) => ({
    latitude: t.float({ description: 'Degrees north, WGS 84.', resolve: ({ point }) => point.y }),
    longitude: t.float({ description: 'Degrees east, WGS 84.', resolve: ({ point }) => point.x }),
    precision: t.expose('precision', {
      type: LocationPrecision,
      nullable: true,
      description: 'What the point stands for.',
    }),
  }),
})

export const Place = builder.objectRef<PlaceRow>('Place')

Place.implement({
  description: 'A place. It has no controller of its own: `controllers` lists what is reported.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    kind: t.expose('kind', { type: PlaceKind, description: 'What it is.' }),
    location: computed(
      t,
      Location,
      ['location', 'locationPrecision'],
      ({ location, locationPrecision }) => location && { point: location, precision: locationPrecision },
      { nullable: true, description: 'Where it is.' },
    ),
    geonamesId: t.exposeInt('geonamesId', { nullable: true, description: 'Its number in GeoNames.' }),
    iso3166: t.exposeString('iso3166', { nullable: true, description: 'Its code in ISO 3166-1 or 3166-2.' }),
    within: rows(t, Place, steps.place.within, { description: 'The places it lies in directly, by id.' }),
    contains: connection(t, PlaceConnection, steps.place.contains, {
      filter: PlaceFilter,
      order: EntityOrder,
      description: 'The places that lie directly in it, by id.',
    }),
    controllers: connection(t, RelatedActorConnection, steps.place.controllers, {
      filter: ActorFilter,
      description: 'Who is reported to control it as a whole, latest report first. Several where reports disagree.',
    }),
    deployments: connection(
      t,
      DeploymentConnection,
      ({ within }) => (within ? steps.place.deploymentsWithin : steps.place.deployments),
      {
        description: 'Who is reported to be deployed there, latest report first.',
        filter: DeploymentFilter,
        order: DeploymentOrder,
        args: {
          within: t.arg.boolean({ description: 'Whether the places within it count as well.', defaultValue: false }),
        },
      },
    ),
  }),
})

export const PlaceConnection = connectionType('Place', () => Place, { of: 'places' })
export const ControlledPlaceConnection = relationConnection(
  'ControlledPlace',
  () => Place,
  'places reported to be controlled',
)

builder.queryFields((t) => ({
  place: rootRow(t, Place, types.Place, { description: 'A place by its id, or null.' }),
  places: rootConnection(t, PlaceConnection, roots.place.list, {
    description: 'Places, by id.',
    filter: PlaceFilter,
    order: EntityOrder,
  }),
}))
