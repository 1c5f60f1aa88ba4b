/** What a key vault makes of an office: what comes out is opened, and whom the log calls forgotten the vault forgets. */
import { GuijuError, isGuijuError } from '../core/errors.ts'
import type { Outcome } from '../core/outcome.ts'
import { personForgotten } from '../facts/person/events.ts'
import { holdsSealed } from './in-place.ts'
import { type OpenerFrame, opened } from './opener.ts'
import type { Doors } from './parts.ts'

/**
 * The same doors, guarded. After the work and before anything is opened, the log is asked who was forgotten: keys are
 * destroyed that should be gone, whoever crashed between recording and destroying.
 */
export function guarded<Plain extends Doors>(plain: Plain, frame: OpenerFrame): Plain {
  const answered = async <T>(answer: T): Promise<T> => {
    await frame.persons.catchUp()
    return opened(answer, frame)
  }
  const done = async <T extends Outcome | readonly Outcome[]>(outcomes: T): Promise<T> => {
    const forgotten = ([outcomes].flat() as Outcome[]).flatMap(forgottenBy)
    if (forgotten.length === 0 && !holdsSealed(outcomes)) return outcomes
    await frame.persons.catchUp()
    for (const subject of forgotten) await insist(frame, subject)
    return opened(outcomes, frame)
  }
  const doors: Doors = {
    execute: async (command, ...rest) => done(await plain.execute(command, ...rest)),
    executeAll: async orders => done(await plain.executeAll(orders)),
    preview: async (command, ...rest) => answered(await plain.preview(command, ...rest)),
    view: async (...question) => answered(await plain.view(...question)),
    obligations: async (...query) => answered(await plain.obligations(...query)),
  }
  return { ...plain, ...doors }
}

function forgottenBy(outcome: Outcome): string[] {
  if (outcome.status !== 'accepted') return []
  const forgotten = outcome.events.filter(({ type }) => type === personForgotten.type)
  return forgotten.map(({ data }) => (data as { readonly subject: string }).subject)
}

/** Whoever asked for it is told that the key is not destroyed yet. */
async function insist({ eraser }: OpenerFrame, subject: string): Promise<void> {
  try {
    await eraser.insist(subject)
  } catch (fault) {
    throw isGuijuError(fault) ? recorded(fault) : fault
  }
}

function recorded({ code, message, details, cause }: GuijuError): GuijuError {
  const what = `${message}. The log says that the person is forgotten; the key is destroyed when the vault answers again`
  return new GuijuError(code, what, { ...details, outcome: 'recorded' }, cause)
}
