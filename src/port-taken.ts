import { StartupError } from './startup-error.ts'

/** That another program listens where the service should. */
export function portTaken(host: string, port: number, options?: ErrorOptions): StartupError {
  return new StartupError(
    `Port ${port} of ${host} is taken.`,
    ['Stop what listens there.', 'Set PORT to another one (0: any that is free).'],
    options,
  )
}
