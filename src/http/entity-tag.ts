/**
 * Entity tags of answers. Since nothing is overwritten and every write appends to the log, an answer to the same question
 * by the same viewer stays the same until the log grows: the tag is made from these and from the head of the log, so that
 * any process of the same release knows it without having the answer.
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { GraphQLParams } from 'graphql-yoga'

/** Who sees an answer; null where nobody is told apart. */
export type Viewer = { readonly id: string; readonly role: string } | null

/**
 * Tags of one release: `release` is whatever else decides an answer, such as the version of the program and its limits.
 * They are weak, since one tag stands for the answer in all its media types.
 */
export function tagger(release: string) {
  return ({ query, operationName, variables }: GraphQLParams, viewer: Viewer, head: string): string => {
    const all = [release, viewer?.id, viewer?.role, head, operationName ?? null, variables ?? {}, query]
    return `W/"${createHash('sha256').update(JSON.stringify(all)).digest('base64url')}"`
  }
}

/** Whether the tag is among those of the answers that the client has. */
export function hasAnswer({ headers }: IncomingMessage, tag: string): boolean {
  const given = headers['if-none-match'] ?? ''
  return given.split(',').some((one) => one.trim() === tag)
}
