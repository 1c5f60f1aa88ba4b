/** The log as it was, and as it would have been: on which of the two what is judged. */
import type { SequencedEvent } from '../core/event.ts'
import type { EventStore } from '../core/ports.ts'
import { idOf, type Tag } from '../core/tag.ts'
import { officeCalendar } from '../time/calendar.ts'
import { localDate } from '../time/local-date.ts'
import type { Found } from './alike.ts'
import type { Judge } from './benches.ts'
import type { DecisionNotJudged, NotJudgedWhy } from './items.ts'
import type { Asked } from './options.ts'
import { JudgedPast, Misfit, type Sentence } from './past.ts'
import { recordedAgainst, type Told } from './told.ts'
import { type DecisionJudgedAgain, type Turning, turningsOf, type Was } from './turns.ts'

/** A history is told to be this long at most: counting on would cost more than it says. */
const MOST_COUNTED = 200

export class Lives {
  private readonly asked: Asked
  private readonly judgeOfThen: Judge | undefined
  private readonly now: Judge
  /** One and the same where decisions are judged on the past that the log has. */
  private readonly lived: JudgedPast
  private readonly was: JudgedPast | undefined
  /** What is followed no further, since a decision about it never happened. */
  private readonly left = new Set<Tag>()
  private last: Told | undefined

  constructor(store: EventStore, asked: Asked, judgeOfThen: Judge | undefined, now: Judge) {
    const { mode, cachedStates } = asked
    this.asked = asked
    this.judgeOfThen = judgeOfThen
    this.now = now
    this.lived = new JudgedPast(store, cachedStates)
    this.was = judgeOfThen && mode === 'as-lived' ? new JudgedPast(store, cachedStates) : undefined
  }

  /** @param isAsked whether anybody wants to know; the past goes on by it anyway */
  async judge(told: Told, isAsked: boolean): Promise<DecisionJudgedAgain | DecisionNotJudged | undefined> {
    this.last = told
    if (this.isLeft(told)) {
      await this.was?.keep(told, this.judgeOfThen!.definitions)
      this.leave(told)
      return isAsked ? notJudged(told, 'after-turn') : undefined
    }
    const again = isAsked ? await this.judgedAgain(told) : undefined
    await this.was?.keep(told, this.judgeOfThen!.definitions)
    if (again && this.asked.mode === 'as-lived' && isUndone(again)) this.leave(told)
    else await this.lived.keep(told, this.now.definitions)
    return again
  }

  /** The logs as they were, and as they were lived again. */
  async stores(): Promise<{ readonly was: EventStore; readonly now: EventStore }> {
    const now = await this.lived.whole(this.last)
    return { now, was: this.was ? await this.was.whole(this.last) : now }
  }

  private async judgedAgain(told: Told): Promise<DecisionJudgedAgain | DecisionNotJudged> {
    const { commandId } = told
    if (commandId === null) return notJudged(told, 'no-command')
    if (!told.events.some(({ type }) => this.isKnown(type))) return notJudged(told, 'unknown-event')
    const sentences = await this.sentences(told)
    if (sentences instanceof Misfit) return notJudged(told, 'misfit')
    const { was, now } = sentences
    const onRecord = recordedAgainst(told, this.now.definitions)
    if (now.findings.length === 0 && !was?.findings.length && !onRecord?.length) return notJudged(told, 'no-rule')
    const isDatedBack = told.occurredAt < told.recordedAt
    const status = onRecord ? 'recorded' : 'accepted'
    const before: Was = was ? { by: 'judged', status, findings: was.findings } : { by: 'log', status, findings: [] }
    return {
      kind: 'judged',
      position: told.position,
      commandId,
      occurredAt: told.occurredAt,
      month: localDate(this.asked.calendar ?? officeCalendar(), told.occurredAt).slice(0, 7),
      departments: departmentsOf(told.events),
      events: told.events,
      was: before,
      now: { status: onRecord ? 'recorded' : now.status, findings: now.findings },
      turns: await Promise.all(turningsOf(was, now, { onRecord, isDatedBack }).map(turning => this.counted(turning))),
    }
  }

  private async sentences(told: Told): Promise<{ readonly was: Found | undefined; readonly now: Sentence } | Misfit> {
    const both = await this.lived.judgeBoth(told, this.now, this.was ? undefined : this.judgeOfThen)
    if (both instanceof Misfit) return both
    const was = this.was ? await this.was.judge(told, this.judgeOfThen!) : both.was
    return was instanceof Misfit ? was : { was, now: both.now! }
  }

  private isKnown(type: string): boolean {
    return this.now.definitions.events.has(type) || this.judgeOfThen?.definitions.events.has(type) === true
  }

  private async counted({ refs, ...turn }: Turning) {
    const restsOn = refs.length === 0 ? 0 : await this.lived.restsOn(refs, MOST_COUNTED)
    return { ...turn, restsOn }
  }

  private isLeft({ events }: Told): boolean {
    return this.left.size > 0 && events.some(({ tags }) => tags.some(one => this.left.has(one)))
  }

  /** What an event is about is its first tag; the others say whom it concerns, too. */
  private leave(told: Told): void {
    this.lived.leaveOut(told)
    for (const { tags } of told.events) if (tags[0] !== undefined) this.left.add(tags[0])
  }
}

function isUndone({ kind, ...again }: DecisionJudgedAgain | DecisionNotJudged): boolean {
  if (kind !== 'judged') return false
  const { now, turns } = again as DecisionJudgedAgain
  return turns.length > 0 && (now.status === 'refused' || now.status === 'undecidable')
}

function notJudged({ position, commandId, occurredAt }: Told, why: NotJudgedWhy): DecisionNotJudged {
  return { kind: 'not-judged', position, commandId, occurredAt, why }
}

function departmentsOf(events: readonly SequencedEvent[]): readonly string[] {
  const departments = new Set<string>()
  for (const { tags } of events) {
    for (const one of tags) {
      const department = idOf('department', one)
      if (department !== undefined) departments.add(department)
    }
  }
  return [...departments]
}
