/** The browser keeps the index of a record's marks itself; what can be wrong is where the marks say that they stand. */

import { GuijuError } from '../../core/errors.ts'
import type { IndexFlaw, IndexKeeper, IndexRepair } from '../../core/index-keeper.ts'
import type { Position } from '../../core/ports.ts'
import type { Connection } from './connection.ts'
import { BY_TAG, BY_TYPE } from './layout.ts'
import { type EventRecord, type Mark, marksOf } from './record.ts'
import { answer, answers, type Script } from './script.ts'

const PORTION = 1_000

export function keeperOf(run: Connection['run']): IndexKeeper {
  return { checkIndex: () => checked(run), rebuildIndex: () => rebuilt(run) }
}

async function checked(run: Connection['run']): Promise<IndexFlaw | undefined> {
  for (let after = 0; ; ) {
    const records = await run('readonly', events => portion(events, after))
    const flaw = records.map(flawOf).find(found => found !== undefined)
    if (flaw || records.length < PORTION) return flaw ?? (await run('readonly', counted))
    after = records.at(-1)!.position
  }
}

function* portion(events: IDBObjectStore, after: Position): Script<readonly EventRecord[]> {
  return yield* answer(events.getAll(IDBKeyRange.lowerBound(after, true), PORTION) as IDBRequest<EventRecord[]>)
}

function flawOf(record: EventRecord): IndexFlaw | undefined {
  const [wrong] = misplaced(record)
  return wrong && { kind: 'missing', position: record.position, tag: wrong[0] }
}

function misplaced(record: EventRecord): readonly Mark[] {
  return marksOf(record).filter(([, at]) => at !== record.position)
}

/** `STORE_CORRUPT` where the browser's own indexes do not hold what the records do. */
function* counted(events: IDBObjectStore): Script<undefined> {
  const [all, byType] = yield* answers([events.count(), events.index(BY_TYPE).count()])
  if (all === byType) return undefined
  throw new GuijuError('STORE_CORRUPT', `the index ${BY_TYPE} holds ${byType} of ${all} events`, { index: BY_TAG })
}

async function rebuilt(run: Connection['run']): Promise<IndexRepair> {
  const repair = { added: 0, removed: 0 }
  for (let after = 0; ; ) {
    const records = await run('readwrite', events => mended(events, after))
    const wrong = records.flatMap(misplaced)
    repair.added += wrong.length
    repair.removed += wrong.length
    if (records.length < PORTION) return repair
    after = records.at(-1)!.position
  }
}

function* mended(events: IDBObjectStore, after: Position): Script<readonly EventRecord[]> {
  const records = yield* portion(events, after)
  const wrong = records.filter(record => flawOf(record) !== undefined)
  const right = wrong.map(record => ({
    ...record,
    marks: record.marks.map(([tag]) => [tag, record.position] as const),
  }))
  if (right.length > 0) yield* answers(right.map(record => events.put(record)))
  return records
}
