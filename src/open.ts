/** Opens an office: the place where commands are executed, previewed and explained, and where duties are asked for. */

import type { Context } from './core/context.ts'
import { isGuijuError, kindShown, shown } from './core/errors.ts'
import type { Finer } from './core/explain.ts'
import type { CommandMeta, Intake } from './core/intake.ts'
import type { MessagesOf } from './core/messages.ts'
import type { Calendar } from './core/ports.ts'
import { Queue } from './core/queue.ts'
import { type Regulation, tellings, wordsIn } from './core/regulation.ts'
import { tick } from './core/reminder.ts'
import { askGiven } from './core/rules-in-force.ts'
import { sentenceOf, wordIn } from './core/sentence.ts'
import { whole } from './core/whole.ts'
import { boardsOf } from './office/boards.ts'
import { definitionsOf, schemasOf } from './office/definitions.ts'
import { doorsOf } from './office/doors.ts'
import { guardedOffice } from './office/guarded.ts'
import { guardsOf } from './office/in-force.ts'
import type { Office } from './office/office.ts'
import type { NumbersInLog, OfficeOptions } from './office/options.ts'
import { wheelOf } from './office/wheel.ts'
import { parseInstant } from './time/instant.ts'
import { wallTime } from './time/local-date.ts'

export type { Office } from './office/office.ts'
export type { Notice, OfficeOptions } from './office/options.ts'

/** What an office can be told follows from what it is opened with. */
interface OpenedWith<R, C, N> {
  readonly regulations: readonly R[]
  readonly contexts?: readonly C[]
  readonly numbers?: N
}

/** A caller in an endless loop is told so before the memory is full. */
const MOST_WAITING = 100_000

/**
 * @throws `PARAMETER_MISSING` where a regulation leaves a number blank and the company gives none
 * @throws `PARAMETER_INVALID` for a value that does not fit, or a parameter that does not exist
 * @throws `INVALID_DEFINITION` where what is named does not exist, or exists twice: both places are named
 */
export function open<
  const R extends Regulation = never,
  const C extends Context = never,
  N extends NumbersInLog = never,
>(options: OfficeOptions & OpenedWith<R, C, N>): Office<MessagesOf<R | C | N['context']>> {
  const { regulations, vault } = options
  const definitions = definitionsOf(options)
  const { contexts, events, commands, reminders } = definitions
  const wheel = wheelOf(options, definitions)
  const { log, time, inForce, kept, calendar, saved } = wheel
  const { parameters, gate } = inForce
  const queue = new Queue(wheel, whole('mostWaiting', options.mostWaiting ?? MOST_WAITING, 1, 10_000_000))
  const boards = boardsOf(wheel, definitions, options)
  const show = vault || wheel.masks ? kindShown : shown
  const { now, hasCome } = time
  const intake: Intake = { commands, now, hasCome, nextId: wheel.nextId, toInstant: parseInstant, show }
  const plain = doorsOf({
    queue,
    viewed: { log, parameters, calendar, saved },
    boards,
    intake,
    log,
    records: definitions.records,
  })
  const guards = guardsOf(options, definitions)
  const frame = { gate, now, witness: options.authority?.witness, eventTypes: [...events.keys()] }
  const readers = guards?.readers(frame)
  const readerFor = (meta: unknown) => readers?.((Object(meta) as CommandMeta).actor ?? null)
  const opened = wheel.guarded(plain, readerFor)
  const closed = guards?.reading(opened, frame) ?? opened
  const doors = kept ? kept.reading(closed) : closed
  const templates = tellings(contexts, regulations, guards)
  const vocabulary = wordsIn(contexts, regulations, templates, guards)
  const moment = (text: string, finer?: Finer) => momentText(calendar, text, finer)

  const office: Office = guardedOffice({
    ...doors,
    receive: doors.execute,
    tick: () => tick(reminders, kept ? kept.reading(opened) : opened),
    rules: kept ? kept.rules : askGiven(regulations, parameters),
    explain: (subject, language) => sentenceOf(subject, templates, { language, moment, vocabulary }),
    word: (kind, code, language) => wordIn(vocabulary, kind, code, language),
    schemas: () => ({ commands: schemasOf(commands), events: schemasOf(events) }),
    close: async () => {
      await queue.close()
      await saved?.settled()
    },
  })
  return office as Office<MessagesOf<R | C | N['context']>>
}

// A reason that somebody wrote may look like a moment without being one: then it is told as it is.
function momentText(calendar: Calendar, text: string, finer: Finer = 0): string {
  try {
    return wallTime(calendar, text, finer)
  } catch (fault) {
    if (isGuijuError(fault, 'INVALID_DATE')) return text
    throw fault
  }
}
