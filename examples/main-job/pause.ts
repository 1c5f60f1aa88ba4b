import { setImmediate } from 'node:timers/promises'

/** Lets the process hear of what came meanwhile, such as Ctrl-C: a store that answers at once never gives way. */
export const pause = (): Promise<void> => setImmediate()
