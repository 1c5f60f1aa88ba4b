/**
 * What was judged on something that turns out otherwise: a fact is told late, or withdrawn, and later events about the same
 * subjects rest on it. Their rules are asked twice, without it and with it, and so are the duties that decisions among them
 * have done; the verdicts that turn are told. Nothing is taken back by itself, and nothing is refused for it.
 */
import { Course } from './course.ts'
import { type Due, duesOf, duesTurned } from './dues-again.ts'
import type { Fact, RecordedEvent } from './event.ts'
import type { Finding } from './finding.ts'
import { concerns, type StateRef } from './fold.ts'
import type { Job } from './intake.ts'
import { type Charge, chargesOf, judge } from './judge.ts'
import { type JudgedAbout, judgedAbout } from './judged-about.ts'
import { refsOf } from './judged-in-time.ts'
import { numbersThen } from './numbers-then.ts'
import type { ParameterBook } from './parameter-book.ts'
import type { Turn, Turned } from './recording.ts'
import type { Snapshot } from './snapshot.ts'
import type { Wheel } from './wheel.ts'
import { standing, WITHDRAWN } from './withdrawn.ts'

/** So many later events are judged again at most, the nearest first. */
const MOST = 300

/** Something that stands before what may have been judged already. What is told as it happens is no such thing. */
export function comesToLight({ occurredAt, now }: Job, events: readonly Fact[]): boolean {
  return occurredAt < now || events.some(({ type }) => type === WITHDRAWN)
}

/**
 * Undefined where nothing turned.
 *
 * @param news what comes to light, not yet in the snapshot
 */
export async function turnsBy(
  news: readonly RecordedEvent[],
  snapshot: Snapshot,
  wheel: Wheel,
): Promise<Turned | undefined> {
  const all = await laterThan(news, snapshot, wheel)
  const concerned = all.flatMap(event => {
    const charges = chargesOf(wheel.rules, [event]).filter(charge => rests(charge, news))
    const dues = duesOf(event, wheel).filter(({ ref }) => news.some(one => concerns(ref, one)))
    return charges.length + dues.length > 0 ? [{ event, charges, dues }] : []
  })
  if (concerned.length === 0) return undefined
  const judged = concerned.slice(0, MOST)
  const refs = judged.flatMap(({ charges, dues }) => [...refsOf(charges), ...dues.map(({ ref }) => ref)])
  const known = await snapshot.histories(refs)
  const courses = [new Course(known, [], snapshot), new Course(known, news, snapshot)] as const
  const numbers = numbersOnce(snapshot, wheel)
  const turns: Turn[] = []
  for (const one of judged) turns.push(...turnsOf(one, courses, await numbers(one.event), wheel))
  const leftOut = concerned.length - judged.length
  return turns.length > 0 || leftOut > 0 ? { turns, leftOut } : undefined
}

/** What was judged about the subjects of the news and stands behind the first of them, in business order. */
async function laterThan(news: readonly RecordedEvent[], snapshot: Snapshot, { definitions }: Wheel) {
  const about = new Set(news.flatMap(({ tags }) => tags).filter(one => !one.startsWith('command:')))
  const refs = [...about].map(judgedAbout(definitions).of)
  await snapshot.load(refs)
  if (!mayStandBehind(news, refs, snapshot)) return []
  const known = await snapshot.histories(refs)
  const events = new Map<string, RecordedEvent>()
  for (const history of known.values()) for (const event of history) events.set(event.id, event)
  const told = news.map(one => toldBy(one, events))
  const from = told.map(({ at }) => at).reduce((one, other) => (one < other ? one : other))
  const named = new Set(told.map(({ id }) => id))
  return standing([...events.values()].sort((one, other) => snapshot.told(one) - snapshot.told(other)))
    .filter(({ id, occurredAt }) => occurredAt >= from && !named.has(id))
    .sort((one, other) => (one.occurredAt < other.occurredAt ? -1 : one.occurredAt > other.occurredAt ? 1 : 0))
}

/** An import of the past tells of one thing after the other: nothing was judged that stands behind. */
function mayStandBehind(news: readonly RecordedEvent[], refs: readonly StateRef<JudgedAbout>[], snapshot: Snapshot) {
  if (news.some(({ type }) => type === WITHDRAWN)) return true
  return refs.some(ref => (snapshot.value(ref) as JudgedAbout).latest > news[0]!.occurredAt)
}

/** What it tells of: itself; of a withdrawal, what that names, and of one that is withdrawn in its turn, what stands again. */
function toldBy({ type, id, data, occurredAt }: RecordedEvent, events: ReadonlyMap<string, RecordedEvent>) {
  if (type !== WITHDRAWN) return { id, at: occurredAt }
  let named = data as Withdrawn
  for (let of = events.get(named.eventId); of?.type === WITHDRAWN; of = events.get(named.eventId)) {
    named = of.data as Withdrawn
  }
  return { id: named.eventId, at: named.occurredAt }
}

type Withdrawn = Readonly<Record<'eventId' | 'occurredAt', string>>

function rests({ reads }: Charge, news: readonly Fact[]): boolean {
  return Object.values(reads).some(ref => news.some(one => concerns(ref, one)))
}

interface Again {
  readonly event: RecordedEvent
  readonly charges: readonly Charge[]
  readonly dues: readonly Due[]
}

/** By which numbers each event was judged: asked once for each digest, since mostly all have the same. */
function numbersOnce(snapshot: Snapshot, wheel: Wheel) {
  const known = new Map<string, ParameterBook>()
  return async (event: RecordedEvent): Promise<ParameterBook> => {
    const digest = event.meta?.numbers
    const book = digest === undefined ? undefined : known.get(digest)
    if (book) return book
    const placed = { ...event, position: snapshot.told(event) }
    const found = (await numbersThen(placed, snapshot.store, wheel)) ?? wheel.inForce.parameters
    if (digest !== undefined) known.set(digest, found)
    return found
  }
}

/** @param courses without what comes to light, and with it */
function turnsOf(
  { event, charges, dues }: Again,
  courses: readonly [Course, Course],
  parameters: ParameterBook,
  { calendar }: Wheel,
): readonly Turn[] {
  const [without, withAll] = [courses[0].at(event), courses[1].at(event)]
  const was = judge(charges, { parameters, calendar, ...without }).findings
  const turned = judge(charges, { parameters, calendar, ...withAll }).findings.flatMap((finding, place) => {
    const before = was[place]!.verdict
    return isTurn(before, finding.verdict) ? [turnOf(event, finding, before)] : []
  })
  return [...turned, ...duesTurned({ event, dues, without, withAll }, parameters, calendar)]
}

function isTurn(was: Finding['verdict'], now: Finding['verdict']): boolean {
  return was !== now && (was === 'failed' || now === 'failed')
}

function turnOf({ id, commandId }: RecordedEvent, finding: Finding, was: Finding['verdict']): Turn {
  const { rule, clause, force, subject, verdict: now } = finding
  return { event: id, toldBy: commandId, rule, clause, force, subject, was, now }
}
