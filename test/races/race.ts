/** Runs contests between two processes of four writers each, or between the writers of one. */
import type { EventStore } from '../../src/core/ports.ts'
import type { Course } from './barrier.ts'
import { type Contest, firstOf } from './contests.ts'
import { openPlace, type Place } from './place.ts'
import { teamInProcess } from './process.ts'
import { prepare, preparer, type Team, teamOf } from './team.ts'

export interface RaceResult {
  readonly decisions: number
  readonly won: number
  /** What is wrong in the log, and rounds with another number of winners than are due. */
  readonly violations: readonly string[]
  readonly milliseconds: number
}

const PROCESSES = 2
const WRITERS = 4
/** Rounds that are prepared together. */
const TOGETHER = 50

export async function raceBetweenProcesses(contest: Contest, course: Course, place: Place, rounds: number) {
  const writersOf = (process: number) => Array.from({ length: WRITERS }, (_, writer) => process * WRITERS + writer)
  const teams = await Promise.all(
    Array.from({ length: PROCESSES }, (_, process) =>
      teamInProcess(process, { place, contest: contest.name, course, writers: writersOf(process) }),
    ),
  )
  return race(contest, teams, rounds, await openPlace(place))
}

/** All writers on one store object, or each on one of its own. */
export async function raceInProcess(contest: Contest, course: Course, store: EventStore, rounds: number) {
  const writers = Array.from({ length: PROCESSES * WRITERS }, (_, writer) => writer)
  const shared: EventStore = {
    read: (query, options) => store.read(query, options),
    append: (events, condition) => store.append(events, condition),
  }
  const team = await teamOf(contest, course, writers, async () => shared)
  return race(contest, [team], rounds, store)
}

async function race(contest: Contest, teams: readonly Team[], rounds: number, store: EventStore): Promise<RaceResult> {
  const writers = PROCESSES * WRITERS
  const office = preparer(contest, store)
  await prepare(office, firstOf[contest.name] ?? [])
  const violations: string[] = []
  let won = 0
  let milliseconds = 0
  for (let round = 0; round < rounds; round++) {
    if (round % TOGETHER === 0) await prepare(office, stepsFrom(contest, round, rounds, writers))
    const start = performance.now()
    const outcomes = (await Promise.all(teams.map(team => team.run(`${round}`)))).flat()
    milliseconds += performance.now() - start
    const winners = outcomes.filter(outcome => outcome === 'accepted').length
    won += winners
    if (winners !== contest.winners(writers) || outcomes.some(outcome => !/^(accepted|refused)$/.test(outcome))) {
      violations.push(`round ${round}: ${outcomes.join(', ')}`)
    }
  }
  await office.close()
  for (const team of teams) await team.close()
  const { events } = await store.read('all')
  violations.push(...contest.violations(events))
  await store.close?.()
  return { decisions: rounds * writers, won, violations, milliseconds }
}

function stepsFrom(contest: Contest, from: number, rounds: number, writers: number) {
  const count = Math.min(TOGETHER, rounds - from)
  return Array.from({ length: count }, (_, index) => contest.prepare(`${from + index}`, writers)).flat()
}
