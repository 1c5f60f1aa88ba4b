/** What a key vault makes of an office: what comes out is opened, and whom the log calls forgotten the vault forgets. */
import { GuijuError, isGuijuError } from '../core/errors.ts'
import type { Reader } from '../core/masked.ts'
import type { AnyOutcome } from '../core/outcome.ts'
import type { Doors, ReaderFor } from '../core/parts.ts'
import { holdsSealed } from '../core/sealed-text.ts'
import { personForgotten } from '../facts/person/events.ts'
import { type OpenerFrame, opened } from './opener.ts'

/**
 * The same doors, guarded. After the work and before anything is opened, the log is asked who was forgotten: keys are
 * destroyed that should be gone, whoever crashed between recording and destroying.
 */
export function guarded<Plain extends Doors>(plain: Plain, frame: OpenerFrame, readerFor: ReaderFor): Plain {
  const answered = async <T>(answer: T, reader?: Reader): Promise<T> => {
    await frame.persons.catchUp()
    return opened(answer, frame, reader)
  }
  const done = async <Told extends AnyOutcome>(
    outcomes: readonly Told[],
    said: (place: number) => unknown,
  ): Promise<readonly Told[]> => {
    const forgotten = outcomes.flatMap(forgottenBy)
    if (forgotten.length === 0 && !holdsSealed(outcomes)) return outcomes
    await frame.persons.catchUp()
    for (const subject of forgotten) await insist(frame, subject)
    return Promise.all(outcomes.map((outcome, place) => opened(outcome, frame, readerFor(said(place)))))
  }
  const doors: Doors = {
    async execute(command, ...rest) {
      const [outcome] = await done([await plain.execute(command, ...rest)], () => rest[0])
      return outcome!
    },
    async record(command, ...rest) {
      const [outcome] = await done([await plain.record(command, ...rest)], () => rest[0])
      return outcome!
    },
    executeAll: async (orders, ...rest) => done(await plain.executeAll(orders, ...rest), place => orders[place]),
    preview: async (command, ...rest) => answered(await plain.preview(command, ...rest), readerFor(rest[0])),
    view: async (...question) => answered(await plain.view(...question), readerAt(question, 3)),
    obligations: async (...query) => answered(await plain.obligations(...query), readerAt(query, 1)),
    events: async (...query) => answered(await plain.events(...query), readerAt(query, 1)),
  }
  return { ...plain, ...doors }
}

/** What stands behind all that a host asks: for whom it is answered. */
function readerAt(question: readonly unknown[], place: number): Reader | undefined {
  return question[place] as Reader | undefined
}

function forgottenBy(outcome: AnyOutcome): string[] {
  if (!('events' in outcome)) return []
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
