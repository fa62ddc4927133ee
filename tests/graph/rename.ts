/** Renaming an entity, as a change would: there is no command for it that a test could use yet. */
import type { Database } from '../../src/graph/driver.ts'
import { FOREVER } from '../../src/instants.ts'
import { fold } from '../../src/resolvers/rules/fold.ts'

/** From `at` on the entity goes by another name; before, by the one it had. */
export async function rename(database: Database, id: string, name: string, at: number): Promise<void> {
  await database.transaction((run) =>
    run(
      `MATCH (entity:Entity {id: $id})-[:HAD_STATE]->(before:EntityState {replacedAt: $forever})
       SET before.replacedAt = $at
       CREATE (entity)-[:HAD_STATE]->(after:EntityState)
       SET after = properties(before)
       SET after.version = before.version + 1, after.recordedAt = $at, after.replacedAt = $forever, after.name = $name, after.nameFolded = $folded
       SET entity.name = $name, entity.nameFolded = $folded, entity.stateSince = $at, entity.version = after.version`,
      { id, name, folded: fold(name), at, forever: FOREVER },
    ),
  )
}
