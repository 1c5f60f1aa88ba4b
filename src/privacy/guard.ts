/**
 * What a key vault makes of an office: what goes in carries nothing sealed, what comes out is opened, and whom the log
 * calls forgotten the vault forgets.
 */

import { atTheDoor } from '../core/door.ts'
import { GuijuError, isGuijuError } from '../core/errors.ts'
import type { RecordedEvent } from '../core/event.ts'
import type { Reader } from '../core/guarding.ts'
import type { Outcome } from '../core/outcome.ts'
import type { EventStore, KeyVault } from '../core/ports.ts'
import { personForgotten } from '../facts/person/events.ts'
import { ask } from './keys.ts'
import { looksSealed } from './mark.ts'
import { revealed } from './reveal.ts'

/** The parts of an office through which data go in and out. */
export interface Doors {
  execute(command: unknown, ...rest: never): Promise<Outcome>
  executeAll(orders: readonly unknown[]): Promise<readonly Outcome[]>
  preview(command: unknown, ...rest: never): Promise<Outcome>
  view(...question: never): Promise<unknown>
  obligations(...query: never): Promise<unknown>
}

/** For whom the outcome of a command is opened, by what was said beside it. */
export type ReaderFor = (meta: unknown) => Reader | undefined

function readerIn(question: readonly unknown[]): Reader | undefined {
  return (question.at(-1) as { readonly reader?: Reader } | undefined)?.reader
}

/**
 * The same doors, guarded. Before anything else, keys are destroyed that should be gone: whoever crashed between
 * recording and destroying is caught up with at the next call of any office.
 */
export function guarded<Plain extends Doors>(
  plain: Plain,
  vault: KeyVault,
  store: EventStore,
  readerFor: ReaderFor = () => undefined,
): Plain {
  const forgetting = forgettingOf(vault, store)
  const enter = async (...incoming: readonly unknown[]) => {
    for (const order of incoming) checkIncoming(order)
    await forgetting.catchUp()
  }
  const answered = async (outcome: Outcome, meta: unknown): Promise<Outcome> => {
    await forgetting.keepWord([outcome])
    return revealed(outcome, vault, readerFor(meta))
  }
  const doors: Doors = {
    async execute(command, ...rest) {
      await enter(command)
      return answered(await plain.execute(command, ...rest), rest[0])
    },
    async executeAll(orders) {
      // One by one: the door's bounds are those of a single command.
      await enter(...(Array.isArray(orders) ? orders : []))
      const outcomes = await plain.executeAll(orders)
      await forgetting.keepWord(outcomes)
      return Promise.all(outcomes.map((outcome, index) => revealed(outcome, vault, readerFor(orders[index]))))
    },
    async preview(command, ...rest) {
      await enter(command)
      return revealed(await plain.preview(command, ...rest), vault, readerFor(rest[0]))
    },
    async view(...question) {
      await enter()
      return revealed(await plain.view(...question), vault, readerIn(question))
    },
    async obligations(...query) {
      await enter()
      return revealed(await plain.obligations(...query), vault, readerIn(query))
    },
  }
  return { ...plain, ...doors }
}

/** `INVALID_COMMAND` for a text that only a vault may make. What does not pass the door, the office itself refuses. */
function checkIncoming(incoming: unknown): void {
  if (!bringsSealed(incoming)) return
  const message = 'the command holds a text that looks sealed or erased: only a key vault makes such texts'
  throw new GuijuError('INVALID_COMMAND', message, { field: 'the command' })
}

function bringsSealed(incoming: unknown): boolean {
  try {
    return looksSealed(JSON.stringify(atTheDoor(incoming)))
  } catch {
    return false
  }
}

const FORGOTTEN = [{ types: [personForgotten.type] }]

function forgettingOf(vault: KeyVault, store: EventStore) {
  let caughtUp = false

  async function destroyAll(events: readonly RecordedEvent[]): Promise<void> {
    for (const { type, data } of events) {
      if (type === personForgotten.type) await ask(() => vault.destroy((data as { subject: string }).subject))
    }
  }

  return {
    async catchUp(): Promise<void> {
      if (caughtUp) return
      await destroyAll((await store.read(FORGOTTEN)).events)
      caughtUp = true
    },
    async keepWord(outcomes: readonly Outcome[]): Promise<void> {
      try {
        for (const outcome of outcomes) if (outcome.status === 'accepted') await destroyAll(outcome.events)
      } catch (fault) {
        caughtUp = false
        throw isGuijuError(fault) ? recorded(fault) : fault
      }
    },
  }
}

function recorded({ code, message, details, cause }: GuijuError): GuijuError {
  const what = `${message}. The log says that the person is forgotten; the key is destroyed when the vault answers again`
  return new GuijuError(code, what, { ...details, outcome: 'recorded' }, cause)
}
