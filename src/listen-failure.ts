import { StartupError } from './startup-error.ts'

const otherPort = 'Set PORT to another one (0: any that is free).'

/** Why the service cannot listen at its address, with the way out; the error itself where it says nothing of that. */
export function listenFailure(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (cause.code) {
    case 'EADDRINUSE':
      return new StartupError(`Port ${port} of ${host} is taken.`, ['Stop what listens there.', otherPort], { cause })
    case 'EACCES':
      return new StartupError(`Port ${port} of ${host} may not be used by this account.`, [otherPort], { cause })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartupError(`${host} is no address of this machine.`, ['Set HOST to one of its addresses.'], {
        cause,
      })
    default:
      return cause
  }
}
