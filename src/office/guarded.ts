import { typed } from '../core/errors.ts'
import type { Office } from './office.ts'

type Door = (...asked: never[]) => unknown

/** The same office: whatever is thrown behind its doors, what leaves them is a `GuijuError`. */
export function guardedOffice(office: Office): Office {
  const doors = Object.entries(office as unknown as Record<string, Door>)
  return Object.fromEntries(doors.map(([name, door]) => [name, guarded(door)])) as unknown as Office
}

function guarded(door: Door): Door {
  return (...asked) => {
    try {
      const answer = door(...asked)
      return answer instanceof Promise ? answer.catch(rethrown) : answer
    } catch (thrown) {
      return rethrown(thrown)
    }
  }
}

function rethrown(thrown: unknown): never {
  throw typed(thrown)
}
