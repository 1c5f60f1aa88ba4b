/**
 * 重新判定: every decision of a log again, under other numbers, another edition, one regulation more. Nothing is written.
 *
 *   log ──▶ what one command told ──▶ its past ──▶ judged by the rules of then, and by the others ──▶ what turns
 */
import { breath } from '../core/breath.ts'
import { typed } from '../core/errors.ts'
import type { EventStore } from '../core/ports.ts'
import { idOf } from '../core/tag.ts'
import { type Judge, judgeOfNow, judgeOfThen, numbersOfThatLog } from './benches.ts'
import { dutiesMoved } from './duties.ts'
import type { Rejudged } from './items.ts'
import { Lives } from './lives.ts'
import { type Asked, checkedOptions, type RejudgeOptions } from './options.ts'
import { toldIn } from './told.ts'

/**
 * Streams every decision of a log as other rules judge it, and behind them the duties that move. The log is read once, in
 * pages; nothing is written, and what is appended meanwhile is not looked at. `turned` sums it up.
 *
 * Only what was accepted or recorded is in a log: what was refused, and what looser rules would allow, is not seen here.
 * Who may do what (grants and bars) is not asked again.
 *
 * @throws `INVALID_OPTION`, `PARAMETER_MISSING`, `PARAMETER_INVALID`, `INVALID_DEFINITION` at once
 */
export function rejudge(store: EventStore, options: RejudgeOptions): AsyncIterable<Rejudged> {
  const asked = checkedOptions(store, options)
  // What does not fit is told where it is asked for, and not when the first decision is.
  judgeOfNow(asked, undefined)
  if (asked.regulations) judgeOfThen(store, asked, asked.regulations, undefined)
  return { [Symbol.asyncIterator]: () => judgedAgain(store, asked) }
}

const DECISIONS_A_BREATH = 256

async function* judgedAgain(store: EventStore, asked: Asked): AsyncGenerator<Rejudged> {
  try {
    const { was, now } = await judgesOf(store, asked)
    const { head } = await store.read(NOTHING)
    const lives = new Lives(store, asked, was, now)
    let [latest, count] = ['', 0]
    for await (const told of toldIn(store, head)) {
      if (++count % DECISIONS_A_BREATH === 0) await breath()
      if (told.recordedAt > latest) latest = told.recordedAt
      const again = await lives.judge(told, isAsked(asked, told))
      if (again) yield again
    }
    if (!was || latest === '') return
    const stores = await lives.stores()
    yield* dutiesMoved({ judge: was, store: stores.was }, { judge: now, store: stores.now }, asked.asOf ?? latest)
  } catch (fault) {
    throw typed(fault)
  }
}

/** No event has such a type: the answer says only how long the log is. */
const NOTHING = [{ types: ['guiju.log:no-such-type'] }]

async function judgesOf(store: EventStore, asked: Asked): Promise<{ readonly was?: Judge; readonly now: Judge }> {
  const numbers = await numbersOfThatLog(store, asked)
  const now = judgeOfNow(asked, numbers?.now)
  return asked.regulations ? { was: judgeOfThen(store, asked, asked.regulations, numbers?.was), now } : { now }
}

function isAsked({ from, until, departments }: Asked, { occurredAt, events }: Parameters<Lives['judge']>[0]): boolean {
  if (occurredAt < from || (until !== undefined && occurredAt >= until)) return false
  if (!departments) return true
  return events.some(({ tags }) => tags.some(one => departments.has(idOf('department', one) ?? '')))
}
