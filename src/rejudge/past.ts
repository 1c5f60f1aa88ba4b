/**
 * One past, on which one decision after the other is judged by the machinery of an office: states are read from the log
 * where nobody has them, kept while they are true, and go on by what was told.
 */
import { StateCache } from '../core/cache.ts'
import type { Definitions } from '../core/definitions.ts'
import { isGuijuError } from '../core/errors.ts'
import type { SequencedEvent } from '../core/event.ts'
import { concerns, queryOfAll, type StateRef } from '../core/fold.ts'
import { type Charge, chargesOf, type Judged } from '../core/judge.ts'
import { judgedInTime, refsOf } from '../core/judged-in-time.ts'
import { KnownLog } from '../core/known-log.ts'
import { misfitOf } from '../core/misfit.ts'
import type { EventStore } from '../core/ports.ts'
import { Snapshot } from '../core/snapshot.ts'
import type { Staging } from '../core/staging.ts'
import type { Wheel } from '../core/wheel.ts'
import { Alike, type Found, together } from './alike.ts'
import { LogSoFar } from './log-so-far.ts'
import { judgedOf, type Told } from './told.ts'

/** What judges a decision: the wheel of an office that decides nothing, by the numbers of then. */
export interface Bench {
  readonly wheel: Wheel
  /** The wheel by the numbers of that moment; undefined: nobody knows them. */
  on(told: Told, snapshot: Snapshot): Promise<Wheel | undefined>
}

/** What a bench says of a decision, and on what. */
export interface Sentence extends Judged, Found {}

export interface Sentences {
  readonly now: Sentence | undefined
  readonly was: Found | undefined
}

/** What is asked of a decision, by whom. */
interface Charged {
  readonly wheel: Wheel
  readonly charges: readonly Charge[]
}

interface Both {
  readonly told: Told
  readonly asked: Charged | undefined
  readonly found: Sentence | undefined
  readonly before: Charged
}

/** An event of a decision, or one before it, does not fit what is known of its type. */
export class Misfit {
  readonly code: string
  constructor(code: string) {
    this.code = code
  }
}

/** So many decisions stand on one snapshot. */
const TOGETHER = 256

export class JudgedPast {
  private readonly log: LogSoFar
  private readonly known: KnownLog
  private snapshot: Snapshot
  /** Told since the snapshot was begun. */
  private told: SequencedEvent[] = []
  private decisions = 0
  private staging: Staging | undefined
  private readonly alike = new Alike()

  constructor(store: Pick<EventStore, 'read'>, cachedStates: number) {
    this.log = new LogSoFar(store)
    this.known = new KnownLog(
      this.log,
      new StateCache(cachedStates),
      () => {},
      () => {},
    )
    this.snapshot = new Snapshot(this.known, undefined, true)
  }

  /** What a bench says of a decision; undefined: nobody knows its numbers. */
  async judge(told: Told, bench: Bench): Promise<Sentence | undefined | Misfit> {
    const both = await this.judgeBoth(told, bench, undefined)
    return both instanceof Misfit ? both : both.now
  }

  /** What two of them say; what the rules are alike in, is asked once. */
  async judgeBoth(told: Told, now: Bench, was: Bench | undefined): Promise<Sentences | Misfit> {
    try {
      return await this.judged(told, now, was)
    } catch (fault) {
      return this.misfit(fault, told, now.wheel.definitions)
    }
  }

  private async judged(told: Told, now: Bench, was: Bench | undefined): Promise<Sentences> {
    const { snapshot } = this
    const [asked, before] = [await chargedBy(now, told, snapshot), was && (await chargedBy(was, told, snapshot))]
    const loading = snapshot.load([...refsOf(asked?.charges ?? []), ...refsOf(before?.charges ?? [])])
    if (loading) await loading
    const judged = judgedOf(told, now.wheel.definitions)
    const staged = snapshot.after(judged)
    const staging = staged instanceof Promise ? await staged : staged
    const found = asked && (await sentenceOf(told, asked, staging, snapshot))
    const earlier = before && (await this.earlier({ told, asked, found, before }, staging, snapshot))
    // What the office added is no part of what was judged, and is kept with it all the same.
    if (judged.length === told.events.length) this.staging = staging
    return { now: found, was: earlier }
  }

  private async earlier({ told, asked, found, before }: Both, staging: Staging, snapshot: Snapshot): Promise<Found> {
    if (!asked || !found) return sentenceOf(told, before, staging, snapshot)
    const alike = this.alike.of(asked.wheel, before.wheel)
    const other = before.charges.filter(({ rule }) => !alike.has(rule))
    const own = await sentenceOf(told, { ...before, charges: other }, staging, snapshot)
    return together(before.charges, alike, found, own)
  }

  /** It happened: what comes next stands on it. */
  async keep(told: Told, definitions: Definitions): Promise<void> {
    try {
      const staging = this.staging ?? (await this.snapshot.after(told.events))
      this.snapshot.stage(staging, told.events, told.commandId ?? told.events[0]!.id)
    } catch (fault) {
      await this.misfit(fault, told, definitions)
      return this.passOver(told)
    }
    this.staging = undefined
    for (const event of told.events) this.told.push(event)
    this.decisions += 1
    if (this.decisions >= TOGETHER) await this.settle(told)
  }

  /** It never happened. */
  leaveOut({ events }: Told): void {
    this.staging = undefined
    this.log.leaveOut(events)
  }

  /** How many events the states of these rules rest on, counted up to a limit. */
  async restsOn(refs: readonly StateRef[], limit: number): Promise<number> {
    const { events } = await this.known.read(queryOfAll(refs), { limit })
    const since = this.told.filter(event => refs.some(ref => concerns(ref, event)))
    return Math.min(limit, events.length + since.length)
  }

  /** The log as it was lived, whole. */
  async whole(told: Told | undefined): Promise<EventStore> {
    if (told) await this.settle(told)
    return this.log
  }

  private async settle({ last }: Pick<Told, 'last'>): Promise<void> {
    this.log.goOn(last, this.told)
    if (this.told.length === 0) await this.log.append()
    else if (!(await this.snapshot.settle())) await this.forget(this.told)
    this.snapshot = new Snapshot(this.known, undefined, true)
    this.staging = undefined
    this.told = []
    this.decisions = 0
  }

  // States that cannot take it in are read anew by whoever asks for them, and meet the same fault.
  private async passOver({ events, position, last }: Told): Promise<void> {
    await this.settle({ last: position - 1 })
    this.log.goOn(last, events)
    await this.forget(events)
  }

  private async forget(events: readonly SequencedEvent[]): Promise<void> {
    const { last } = await this.log.append()
    this.known.cache.appended(events, last, new Map())
  }

  private async misfit(fault: unknown, told: Told, definitions: Definitions): Promise<Misfit> {
    this.staging = undefined
    if (!isGuijuError(fault) && [...told.events, ...this.told].some(event => isMisfit(event, definitions))) {
      return new Misfit('STORE_CORRUPT')
    }
    const blamed = await this.snapshot.blame(fault)
    if (isGuijuError(blamed, 'STORE_CORRUPT') || isGuijuError(blamed, 'UNKNOWN_EVENT_VERSION')) {
      return new Misfit(blamed.code)
    }
    throw blamed
  }
}

/** What the log so far does not show yet is looked through here. */
function isMisfit(event: SequencedEvent, definitions: Definitions): boolean {
  const definition = definitions.events.get(event.type)
  return definition !== undefined && misfitOf(definition, event) !== undefined
}

async function chargedBy(bench: Bench, told: Told, snapshot: Snapshot): Promise<Charged | undefined> {
  const wheel = await bench.on(told, snapshot)
  return wheel && { wheel, charges: chargesOf(wheel.rules, judgedOf(told, wheel.definitions)) }
}

async function sentenceOf(told: Told, charged: Charged, staging: Staging, snapshot: Snapshot): Promise<Sentence> {
  const { charges, wheel } = charged
  if (charges.length === 0) return { charges, findings: [], status: 'accepted', breaches: [] }
  const { occurredAt, recordedAt: now } = told
  const events = judgedOf(told, wheel.definitions)
  const job = { occurredAt, now, definition: JUDGED_BY_ITS_MOMENT }
  return { charges, ...(await judgedInTime({ job, events, charges, staging }, snapshot, wheel)) }
}

// An office judges a decision that is dated back by the moment of telling, too. A log does not tell decisions from facts.
const JUDGED_BY_ITS_MOMENT = { telling: 'fact' } as const
