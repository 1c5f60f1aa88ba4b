/** What golden logs tell: generated histories of all contexts, and the longest case of each regulation. */
import * as fc from 'fast-check'
import type { CaseStep } from '../../../src/core/case.ts'
import { manualClock, memoryStore, type Regulation, type SequencedEvent, sequentialIds } from '../../../src/index.ts'
import { type History, play } from '../../../src/testing/histories.ts'
import { momentIn } from '../../../src/testing/moments.ts'
import { caseBooks } from '../../cases/index.ts'
import { ofAllContexts } from '../../laws/mixed.ts'
import { type Ask, officeAt } from '../answers.ts'

/** A log before it is written, and what is asked at its end. */
export interface Tale {
  readonly name: string
  readonly events: readonly SequencedEvent[]
  readonly asks: readonly Ask[]
}

const START = '2026-01-01T00:00:00.000Z'
const ZONE = 'Asia/Shanghai'
/** The last deeds of a history are only asked for. */
const ASKED = 12
/** Of a log in events: the folder is to stay small. */
const LONGEST = 140

/** The longest case of each regulation first, then as many further ones as tell events that none before told. */
export async function tales(): Promise<readonly Tale[]> {
  const cases: Tale[] = []
  for (const { regulation, cases: all } of caseBooks) {
    const told: Tale[] = []
    for (const [index, { given, when }] of all.entries()) told.push(await ofCase(`${regulation}-${index}`, given, when))
    cases.push(...told.filter(isShort).sort((a, b) => b.events.length - a.events.length))
  }
  const longest = caseBooks.map(({ regulation }): Tale => {
    return { ...cases.find(({ name }) => name.startsWith(`${regulation}-`))!, name: regulation }
  })
  const told = [...(await histories('history', 1_600)), ...cases, ...(await histories('lawless', 600, []))]
  return [...longest, ...enough(told, new Set(longest.flatMap(typesOf)))]
}

/** @param regulations left out: the company's; none: what its rules never let happen is told, too */
async function histories(name: string, numRuns: number, regulations?: readonly Regulation[]): Promise<readonly Tale[]> {
  const sample = fc.sample(ofAllContexts({ length: 40, persons: [], numbers: [], late: true }), { numRuns, seed: 2026 })
  const told: Tale[] = []
  for (const [index, history] of sample.entries()) {
    told.push(await ofHistory(`${name}-${index}`, history, regulations))
  }
  return told.filter(isShort)
}

const isShort = ({ events }: Tale) => events.length <= LONGEST

/** Always the one that tells most of what is still untold, for its length. */
function enough(all: readonly Tale[], told: Set<string>): readonly Tale[] {
  const news = (tale: Tale) => typesOf(tale).filter(type => !told.has(type)).length
  const worth = (tale: Tale) => news(tale) / (40 + tale.events.length)
  const chosen: Tale[] = []
  for (;;) {
    const best = all.reduce((a, b) => (worth(b) > worth(a) ? b : a))
    if (news(best) === 0) return chosen
    chosen.push(best)
    for (const type of typesOf(best)) told.add(type)
  }
}

const typesOf = ({ events }: Tale) => [...new Set(events.map(({ type }) => type))]

async function ofHistory(name: string, history: History, regulations?: readonly Regulation[]): Promise<Tale> {
  const { store, clock, office } = stageOf(name, START, regulations)
  await play(history.slice(0, -ASKED), office, clock)
  const asks = history.slice(-ASKED).map(({ command, actor }) => ({ command, ...(actor && { actor }) }))
  return { name, events: (await store.read('all')).events, asks }
}

/** What the golden company refuses of it is left out. */
async function ofCase(name: string, given: readonly CaseStep[], when: CaseStep | undefined): Promise<Tale> {
  const momentOf = (at: string | undefined) => (at === undefined ? undefined : momentIn(ZONE, at))
  const first = given.map(({ at }) => momentOf(at)).find(at => at !== undefined)
  const { store, clock, office } = stageOf(name, first ?? START)
  for (const { command, at, recorded, by, recordedFor: reason } of given) {
    const now = momentOf(recorded ?? at)
    if (now !== undefined && now > clock.now()) clock.set(now)
    const occurredAt = momentOf(at)
    const meta = { ...(occurredAt && { occurredAt }), ...(by && { actor: by }) }
    await (reason === undefined ? office.execute(command, meta) : office.record(command, { ...meta, reason }))
  }
  const asks = when ? [{ command: when.command, ...(when.by && { actor: when.by }) }] : []
  return { name, events: (await store.read('all')).events, asks }
}

function stageOf(name: string, start: string, regulations?: readonly Regulation[]) {
  const store = memoryStore()
  const clock = manualClock(start)
  const ids = sequentialIds(`${name}-`)
  return { store, clock, office: officeAt(store, start, { clock, ids, ...(regulations && { regulations }) }) }
}
