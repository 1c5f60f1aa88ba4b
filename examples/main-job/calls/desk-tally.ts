/**
 * What the calls come to by the library's own answers: its views and duties, asked department by department and some
 * receptions at a time, so that a large file needs no more memory than a small one.
 */

import { callRegister, visitorRegister } from '../../../src/facts/service-desk/views.ts'
import { type Calendar, type Clock, type EventStore, type Office, open, type Regulation } from '../../../src/index.ts'
import { deskOfTheDay, replyTimes } from '../../../src/regulations/service-desk/views.ts'
import { pause } from '../pause.ts'
import { DutyTally } from '../report/duty-tally.ts'
import { PORTION, partOf, queriesOf } from '../steps/portions.ts'
import { Counts } from './counts.ts'
import type { CallsFile } from './file.ts'
import { type Reply, ReplyTally } from './reply-tally.ts'

interface Place {
  readonly store: EventStore
  readonly clock: Clock
  readonly calendar: Calendar
  readonly regulation: Regulation
}

export interface DeskTally {
  readonly receptions: Receptions
  readonly kinds: Counts
  readonly reactions: Counts
  readonly replies: ReplyTally
  /** Why matters are open at the desk, by reason. */
  readonly open: Counts
  readonly duties: DutyTally
}

export interface Receptions {
  total: number
  calls: number
  visits: number
  /** Calls that nobody took. */
  missed: number
  answered: number
}

interface Opened {
  readonly receptionId: string
  readonly department: string
  readonly line: number
}

/** Papers of a day are in no such file; a complaint of the file is opened by its call. */
const PER = 'reception'

export async function tallied(file: CallsFile, place: Place, onCount: (done: number) => void): Promise<DeskTally> {
  const { calendar, clock } = place
  const replies = new ReplyTally(calendar, clock.now())
  const receptions = { total: 0, calls: 0, visits: 0, missed: 0, answered: 0 }
  const tally = {
    receptions,
    kinds: new Counts(),
    reactions: new Counts(),
    replies,
    open: new Counts(),
    duties: new DutyTally(),
  }
  for (const portion of portionsOf(file)) {
    await addPortion(tally, portion, officeOf(place, portion))
    onCount(tally.receptions.total)
    await pause()
  }
  return tally
}

function* portionsOf({ table, receptions }: CallsFile): Generator<readonly Opened[]> {
  let portion: Opened[] = []
  for (const row of table.rows(receptions)) {
    const opened = row as unknown as Opened
    if (portion.length >= PORTION || (portion[0]?.department ?? opened.department) !== opened.department) {
      yield portion
      portion = []
    }
    portion.push(opened)
  }
  yield portion
}

function officeOf({ store, clock, calendar, regulation }: Place, portion: readonly Opened[]): Office {
  const [query = []] = queriesOf(
    PER,
    portion.map(({ receptionId }) => receptionId),
    portion.length,
  )
  const { definition } = regulation
  const obligations = definition.obligations.filter(({ of }) => of.per === PER)
  const regulations = [{ ...regulation, definition: { ...definition, obligations } }]
  return open({ store: partOf(store, query), clock, calendar, regulations })
}

async function addPortion(tally: DeskTally, portion: readonly Opened[], office: Office): Promise<void> {
  const { department } = portion[0]!
  const { taken } = await office.view(callRegister, department)
  const visits = await office.view(visitorRegister, department)
  const { receptions, kinds, reactions, replies, open: reasons, duties } = tally
  receptions.calls += taken.length
  receptions.visits += visits.length
  receptions.missed += taken.filter(({ takenBy }) => takenBy === null).length
  for (const { kind, reaction, solution, at } of [...taken, ...visits]) {
    receptions.total++
    if (solution !== null) receptions.answered++
    if (kind !== null) kinds.add(kind)
    if (reaction !== null) reactions.add(reaction)
    replies.open(department, at)
  }
  const openedAt = new Map(taken.map(({ receptionId, at }) => [receptionId, at]))
  const lines = new Map(portion.map(({ receptionId, line }) => [receptionId, line]))
  const { rows } = await office.view(replyTimes, department)
  for (const row of rows) {
    const reply: Reply = { ...row, department, line: lines.get(row.receptionId)! }
    replies.add(reply, openedAt.get(row.receptionId)!)
  }
  for (const { reason } of await office.view(deskOfTheDay, department)) reasons.add(reason)
  duties.add(await office.obligations())
}
