/**
 * 期间未结账: nothing goes into a closed period. Judged by the lock as it stands when something is told, not as it stood on
 * the day that is told of: that day was open then, always. The lock is read like any other state, so that of a closing and
 * a fact that race for it the fact is before the closing, or refused.
 */
import type { DeepReadonly, EventDefinition, Fact } from '../../../core/event.ts'
import { pick } from '../../../core/parameter.ts'
import type { Calendar, Instant } from '../../../core/ports.ts'
import { defineRule, type Judgement, notApplicable, type RuleDefinition } from '../../../core/rule.ts'
import { idOf, type Tag, tag } from '../../../core/tag.ts'
import { factWithdrawn } from '../../../facts/fact/events.ts'
import {
  closingOf,
  exceptionsFor,
  isExcepted,
  type PeriodException,
  type PeriodLock,
  periodLock,
  reachOf,
} from '../../../facts/period/states.ts'
import type { Facts } from '../../../kinds/scope.ts'
import { localDate } from '../../../time/local-date.ts'
import { closedPeriodsParameters as parameters } from '../parameters.ts'
import { aboutOf, type Coverage, withdrawnBefore } from './locks.ts'

export function periodOpen(coverage: Coverage): RuleDefinition {
  const on: readonly EventDefinition[] = [...new Set([...coverage.events, factWithdrawn])]
  return defineRule({
    id: 'period-open',
    clauses: ['CP-1.1', 'CP-1.2', 'CP-1.4'],
    title: { zh: '期间未结账', en: 'The period is open' },
    force: 'must',
    on,
    parameters: pick(parameters, 'lockKeepers'),
    sentence: {
      zh: '锁 {lock} 已结账至 {limit}（硬结：{hard}），事项发生于 {actual}；所凭例外：{exception}；现有例外：{excepted}；可反结账或给予例外：{keepers}',
      en: 'lock {lock} is closed through {limit} (for good: {hard}), it happened on {actual}; told by exception {exception}; excepted now: {excepted}; may open or except: {keepers}',
    },
    subjects: event => locksOf(event, coverage),
    reads: (event, subject) => ({ lock: periodLock.of(idOf('lock', subject)!), earlier: withdrawnBefore(event) }),
    holds: ({ event, before: { lock, earlier }, parameters: { lockKeepers }, calendar }) => {
      const about = aboutOf(event, earlier.rows)
      if (!about || !coverage.of(about.type).includes(lock.lock)) return notApplicable()
      return judged(lock, about.at, { event, keepers: lockKeepers, calendar })
    },
  })
}

/** What stands again by a withdrawal of a withdrawal is found by its state alone: every lock may cover it. */
function locksOf({ type, data }: Pick<Fact, 'type' | 'data'>, { locks, of }: Coverage): readonly Tag[] {
  const withdrawn = type === factWithdrawn.type ? (data as { readonly eventType: string }).eventType : undefined
  const names = withdrawn === factWithdrawn.type ? locks : of(withdrawn ?? type)
  return names.map(lock => tag('lock', lock))
}

interface Telling {
  readonly event: Fact
  readonly keepers: readonly string[]
  readonly calendar: Calendar
}

function judged(lock: DeepReadonly<PeriodLock>, at: Instant, { event, keepers, calendar }: Telling): Judgement {
  const closed = closingOf(lock, at)
  const actual = localDate(calendar, at)
  if (!closed) {
    const reach = reachOf(lock)
    if (reach === null) return notApplicable()
    return {
      holds: true,
      actual,
      limit: reach.through,
      facts: { ...factsOf(lock, false, keepers), exception: null, excepted: [] },
    }
  }
  const excepted = closed.hard ? [] : exceptionsFor(lock, at, event.recordedAt)
  const own = excepted.find(one => isExcepted(one, event.actor))
  const clause = closed.hard ? 'CP-1.4' : own ? 'CP-1.2' : 'CP-1.1'
  const facts = {
    ...factsOf(lock, closed.hard, keepers),
    exception: own?.exceptionId ?? null,
    excepted: excepted.map(one => `${whomOf(one)} (${one.exceptionId})`),
    ...(own && { until: own.until }),
  }
  return { holds: own !== undefined, actual, limit: closed.closing.through, facts, clause }
}

const factsOf = ({ lock }: DeepReadonly<PeriodLock>, hard: boolean, keepers: readonly string[]): Facts => ({
  lock,
  hard,
  keepers,
})

const whomOf = ({ for: whom }: DeepReadonly<PeriodException>) => ('personId' in whom ? whom.personId : whom.role)
