/** Writers of one process, each with an office of its own. */
import type { CaseStep } from '../../src/core/case.ts'
import type { EventStore } from '../../src/core/ports.ts'
import { manualClock, type Office, type Order, open } from '../../src/index.ts'
import { Barrier, type Course, onCourse } from './barrier.ts'
import type { Contest } from './contests.ts'

const NOW = '2026-03-02T02:00:00.000Z'

export interface Team {
  /** All attempts of a round at once; how each ended. */
  run(round: string): Promise<readonly string[]>
  close(): Promise<void>
}

export async function teamOf(
  contest: Contest,
  course: Course,
  writers: readonly number[],
  openStore: () => Promise<EventStore>,
): Promise<Team> {
  const barrier = new Barrier(writers.length)
  const members = await Promise.all(
    writers.map(async writer => ({ writer, ...(await member(contest, course, barrier, writer, openStore)) })),
  )
  return {
    run: round =>
      Promise.all(
        members.map(async ({ writer, office }) => {
          const { command, ...meta } = orderOf(contest.attempt(round, writer))
          const outcome = await office.execute(command, meta)
          return outcome.status
        }),
      ),
    async close() {
      for (const { office, store } of members) {
        await office.close()
        await store.close?.()
      }
    },
  }
}

async function member(
  { rules }: Contest,
  course: Course,
  barrier: Barrier,
  writer: number,
  openStore: () => Promise<EventStore>,
): Promise<{ store: EventStore; office: Office }> {
  const store = await openStore()
  const office = open({ ...rules, store: onCourse(store, course, barrier, writer), clock: manualClock(NOW) })
  return { store, office }
}

/** The steps in batches: what a round needs is not contended for. */
export async function prepare(office: Office, steps: readonly CaseStep[]): Promise<void> {
  const outcomes = await office.executeAll(steps.map(orderOf))
  const bad = outcomes.findIndex(({ status }) => status !== 'accepted')
  if (bad >= 0) throw new Error(`${JSON.stringify(steps[bad])}: ${JSON.stringify(outcomes[bad])}`)
}

export function preparer({ rules }: Contest, store: EventStore): Office {
  return open({ ...rules, store, clock: manualClock(NOW) })
}

function orderOf({ command, by }: CaseStep): Order {
  return { command, ...(by && { actor: by }) }
}
