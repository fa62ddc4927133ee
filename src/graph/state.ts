/**
 * What an entity was called, or how a claim stood, as known then: a row carries its current state itself, and each of its
 * states stands beside it.
 */

import { types } from './catalogue.generated.ts'

/** Whether rows of a type are entities; all others that have states are claims. */
export function isEntity(type: string): boolean {
  return type === 'Entity' || types.Entity.members.includes(type)
}

/** The pattern that binds `past` to the state of a row at `$known`. */
export function pastState(variable: string): string {
  return `MATCH (${variable})-[:HAD_STATE]->(past) WHERE past.recordedAt <= $p.known AND past.replacedAt > $p.known`
}

/** Whether the current state of a row was its state at `$known`. */
export function isCurrent(variable: string): string {
  return `${variable}.stateSince <= $p.known`
}

/** The state of a row as known then: the row itself, unless that is younger. */
export function stateOf(variable: string): string {
  return `CASE WHEN ${isCurrent(variable)} THEN ${variable} ELSE head(COLLECT { ${pastState(variable)} RETURN past }) END`
}

/** One column of that state. */
export function stateColumn(variable: string, column: string): string {
  return `CASE WHEN ${isCurrent(variable)} THEN ${variable}.${column} ELSE head(COLLECT { ${pastState(variable)} RETURN past.${column} }) END`
}

/** A comparison of a column of that state. */
export function inState(variable: string, column: string, compare: (left: string) => string): string {
  return `CASE WHEN ${isCurrent(variable)} THEN ${compare(`${variable}.${column}`)} ELSE EXISTS { ${pastState(variable)} AND ${compare(`past.${column}`)} } END`
}
