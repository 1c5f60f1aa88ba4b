/**
 * Pages for subscribers of a log that may lose its tail. What a subscriber has seen is known by a few places of the log;
 * where the last of them is gone, those before it are tried, and it goes on from the first one that is still there. So no
 * event is missed, and what comes again was told to be void before.
 */
import { GuijuError, isGuijuError } from '../core/errors.ts'
import type { Position, ReadResult } from '../core/ports.ts'
import type { Query } from '../core/query.ts'
import type { Limits } from './checked-store.ts'
import { type NextPage, PAGE, type Subscriber } from './feed.ts'
import { Trail } from './trail.ts'

/** Answers at once or later. */
export type ReadPage = (query: Query, limits: Limits) => ReadResult | Promise<ReadResult>

interface Course {
  readonly seen: Trail
  /** The log lost what was seen, and the subscriber does not know yet. */
  rewound: boolean
}

/** `onError` gets what `onRewound` throws, and the loss itself where the subscriber has no `onRewound`. */
export function watchful(page: ReadPage, onError: (error: unknown) => void): NextPage {
  const courses = new WeakMap<Subscriber, Course>()
  return async subscriber => {
    const course = courses.get(subscriber) ?? { seen: new Trail(), rewound: false }
    courses.set(subscriber, course)
    const result = await pageOf(page, subscriber, course)
    if (result?.tail && result.tail.position >= subscriber.after) course.seen.add(result.tail)
    if (result && course.rewound && subscriber.listens()) tell(subscriber, course, onError)
    return result
  }
}

/** Undefined where the log does not have the last place that was seen: it is to be asked from the one before. */
async function pageOf(page: ReadPage, subscriber: Subscriber, course: Course): Promise<ReadResult | undefined> {
  const { query, after } = subscriber
  const { seen } = course
  try {
    if (seen.last === null && after > 0) await markStart(page, after, seen)
    return await page(query, { after, limit: PAGE, known: seen.last })
  } catch (error) {
    if (!isGuijuError(error, 'LOG_REWOUND')) throw error
    seen.dropLast()
    subscriber.after = seen.last?.position ?? 0
    course.rewound = true
    return undefined
  }
}

/** So that a later loss does not send the subscriber back to before where it began. */
async function markStart(page: ReadPage, after: Position, seen: Trail): Promise<void> {
  const { tail } = await page('all', { after: after - 1, limit: 1, known: null })
  if (tail?.position === after) seen.add(tail)
}

function tell({ after, onRewound }: Subscriber, course: Course, onError: (error: unknown) => void): void {
  course.rewound = false
  try {
    if (onRewound) onRewound(after)
    else onError(voidBeyond(after))
  } catch (error) {
    onError(error)
  }
}

function voidBeyond(position: Position): GuijuError {
  const message = `the log has lost its tail: what a subscriber heard of events beyond ${position} is void, it goes on from there`
  return new GuijuError('LOG_REWOUND', message, { position })
}
