import { createSourceEventStream, type ExecutionArgs, execute } from 'graphql'
import { isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga'
import type { Asked, RequestContext } from './endpoint.ts'

/**
 * Reads each event of a stream with a context of its own, as a request does: what a context keeps would be kept as long
 * as the stream.
 */
export function streaming(createContext: (asked: Asked) => RequestContext): Plugin<Asked> {
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const contextValue = args.contextValue as Asked
        const events = await createSourceEventStream(args)
        if (!isAsyncIterable(events)) return events
        return mapAsyncIterator(events as AsyncIterableIterator<unknown>, (rootValue) =>
          execute({ ...args, rootValue, contextValue: { ...contextValue, ...createContext(contextValue) } }),
        )
      })
    },
  }
}
