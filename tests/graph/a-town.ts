import type { World } from '../setup/world.ts'

/** A town with two brigades, each with its commander. */
export async function aTown(world: World) {
  const town = world.place('town')
  const units = ['first', 'second'].map((name) => world.unit(name))
  const said = units.flatMap((unit, index) => [
    { predicate: 'DEPLOYED_TO' as const, subject: unit, place: town, by: world.source(`speaker-${index}`) },
    { predicate: 'COMMANDS' as const, subject: world.actor(`commander-${index}`, { kind: 'PERSON' }), object: unit },
  ])
  const { recordedAt } = await world.record(said)
  return { town, units, recordedAt }
}
