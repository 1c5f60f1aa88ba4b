/** A store whose calls happen in the order that fast-check's scheduler chooses. */
import type fc from 'fast-check'
import type { EventStore } from '../../core/ports.ts'

/** Every call waits for its turn: before it reads, before the answer arrives, before it writes. */
export function scheduled(store: EventStore, scheduler: fc.Scheduler): EventStore {
  const turn = (label: string) => scheduler.schedule(Promise.resolve(), label)
  return {
    ...(store.capabilities && { capabilities: store.capabilities }),
    read: async (query, options) => {
      await turn('before the read')
      const answer = await store.read(query, options)
      await turn('after the read')
      return answer
    },
    append: async (events, condition) => {
      await turn('before the append')
      const answer = await store.append(events, condition)
      await turn('after the append')
      return answer
    },
  }
}
