/** A process that waits for a stop request, says so, and then takes its time. */
import { onStopRequest } from '../../src/commands/stop-request.ts'

const { requested } = onStopRequest()
console.log(`waiting as ${process.pid}`)
setTimeout(() => process.exit(7), 10_000)
await requested
console.log('asked')
