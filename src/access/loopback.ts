/** What is only this machine: addresses to listen on, and the names under which requests may come. */
import { isIPv4 } from 'node:net'

/** Whether who listens on this address, or this name for one, is heard by this machine only. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase()
  return name === 'localhost' || name === '::1' || name === '[::1]' || (isIPv4(name) && name.startsWith('127.'))
}

/**
 * Whether a `Host` header names this machine by a name that no one else can give it. A page of the web can have its own
 * name lead here once its browser has loaded it (DNS rebinding); its browser then takes this service for the page's own
 * server, lets it send and read anything, and says nothing but the name.
 */
export function isOwnName(header: string | undefined): boolean {
  const [, name = ''] = /^(\[[\da-f:]+\]|[\w.-]+)(?::\d{1,5})?$/i.exec(header ?? '') ?? []
  return isLoopback(name)
}
